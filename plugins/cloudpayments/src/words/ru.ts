import { thousandsOf } from "./thousands"

const TEENS = [
  "десять",
  "одиннадцать",
  "двенадцать",
  "тринадцать",
  "четырнадцать",
  "пятнадцать",
  "шестнадцать",
  "семнадцать",
  "восемнадцать",
  "девятнадцать",
]
const TENS = [
  "",
  "",
  "двадцать",
  "тридцать",
  "сорок",
  "пятьдесят",
  "шестьдесят",
  "семьдесят",
  "восемьдесят",
  "девяносто",
]
const HUNDREDS = [
  "",
  "сто",
  "двести",
  "триста",
  "четыреста",
  "пятьсот",
  "шестьсот",
  "семьсот",
  "восемьсот",
  "девятьсот",
]
const MALE = ["", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"]
const FEMALE = ["", "одна", "две", ...MALE.slice(3)]

type Forms = Record<"one" | "few" | "many", string>

const SCALES: Forms[] = [
  { one: "", few: "", many: "" },
  { one: "тысяча", few: "тысячи", many: "тысяч" },
  { one: "миллион", few: "миллиона", many: "миллионов" },
  { one: "миллиард", few: "миллиарда", many: "миллиардов" },
  { one: "триллион", few: "триллиона", many: "триллионов" },
]

function formOf(value: number): keyof Forms {
  const [tens, ones] = [Math.floor(value / 10) % 10, value % 10]
  if (tens === 1 || ones === 0 || ones > 4) return "many"
  return ones === 1 ? "one" : "few"
}

function belowThousand(value: number, ones: string[]): string[] {
  const [tens, last] = [Math.floor(value / 10) % 10, value % 10]
  const end = tens === 1 ? [TEENS[last] ?? ""] : [TENS[tens] ?? "", ones[last] ?? ""]
  return [HUNDREDS[Math.floor(value / 100)] ?? "", ...end]
}

/** A whole number in Russian, counting something masculine or neuter: 152 500 is "сто пятьдесят две тысячи пятьсот". */
export function wordsInRussian(value: number): string {
  if (value === 0) return "ноль"
  const parts = thousandsOf(value).map((group, scale) =>
    group === 0
      ? []
      : [...belowThousand(group, scale === 1 ? FEMALE : MALE), SCALES[scale]?.[formOf(group)] ?? ""]
  )
  return parts.reverse().flat().filter(Boolean).join(" ")
}
