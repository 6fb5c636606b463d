import { thousandsOf } from "./thousands"

const ONES = ["", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"]
const TENS = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"]
const SCALES = ["", "мың", "миллион", "миллиард", "триллион"]

function belowThousand(value: number): string[] {
  const hundreds = Math.floor(value / 100)
  return [
    ...(hundreds > 0 ? [ONES[hundreds] ?? "", "жүз"] : []),
    TENS[Math.floor(value / 10) % 10] ?? "",
    ONES[value % 10] ?? "",
  ]
}

/** A whole number in Kazakh: 152 500 is "бір жүз елу екі мың бес жүз". */
export function wordsInKazakh(value: number): string {
  if (value === 0) return "нөл"
  const parts = thousandsOf(value).map((group, scale) =>
    group === 0 ? [] : [...belowThousand(group), SCALES[scale] ?? ""]
  )
  return parts.reverse().flat().filter(Boolean).join(" ")
}
