import { thousandsOf } from "./thousands"

const ONES = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen"
).split(" ")
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const SCALES = ["", "thousand", "million", "billion", "trillion"]

function belowHundred(value: number): string {
  if (value < 20) return ONES[value] ?? ""
  const tens = TENS[Math.floor(value / 10)] ?? ""
  return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10]}`
}

function belowThousand(value: number): string[] {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  return [
    ...(hundreds > 0 ? [ONES[hundreds] ?? "", "hundred"] : []),
    ...(rest > 0 ? [belowHundred(rest)] : []),
  ]
}

/** A whole number in English: 152,500 is "one hundred fifty-two thousand five hundred". */
export function wordsInEnglish(value: number): string {
  if (value === 0) return "zero"
  const parts = thousandsOf(value).map((group, scale) =>
    group === 0 ? [] : [...belowThousand(group), SCALES[scale] ?? ""]
  )
  return parts.reverse().flat().filter(Boolean).join(" ")
}
