import type { Language } from "~/i18n/languages"
import { wordsInEnglish } from "./en"
import { wordsInKazakh } from "./kk"
import { wordsInRussian } from "./ru"

const TIYN_PER_TENGE = 100

interface Wording {
  number: (value: number) => string
  tenge: string
  tiyn: string
}

/** "Tenge" never changes its form in Russian; tiyn are written in digits, as papers of banks have them. */
const WORDINGS: Record<Language, Wording> = {
  kk: { number: wordsInKazakh, tenge: "теңге", tiyn: "тиын" },
  ru: { number: wordsInRussian, tenge: "тенге", tiyn: "тиын" },
  en: { number: wordsInEnglish, tenge: "tenge", tiyn: "tiyn" },
}

/**
 * A sum in words, as a receipt has it: "Сто пятьдесят две тысячи пятьсот тенге 00 тиын".
 * @param amount tenge, not negative, decimals allowed (tiyn)
 */
export function sumInWords(amount: number, language: Language): string {
  const { number, tenge, tiyn } = WORDINGS[language]
  const all = Math.round(amount * TIYN_PER_TENGE)
  const words = number(Math.floor(all / TIYN_PER_TENGE))
  const rest = String(all % TIYN_PER_TENGE).padStart(2, "0")
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${tenge} ${rest} ${tiyn}`
}
