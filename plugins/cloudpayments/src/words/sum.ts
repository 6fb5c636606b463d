import { wordsInEnglish } from "./en"
import { wordsInKazakh } from "./kk"
import { wordsInRussian } from "./ru"

const TIYN_PER_TENGE = 100

type Wording = { number: (value: number) => string; tenge: string; tiyn: string }

const ENGLISH: Wording = { number: wordsInEnglish, tenge: "tenge", tiyn: "tiyn" }

/** "Tenge" never changes its form in Russian; tiyn are written in digits, as papers of banks have them. */
const WORDINGS: Record<string, Wording> = {
  kk: { number: wordsInKazakh, tenge: "теңге", tiyn: "тиын" },
  ru: { number: wordsInRussian, tenge: "тенге", tiyn: "тиын" },
}

/**
 * A sum in words, as a receipt has it: "Сто пятьдесят две тысячи пятьсот тенге 00 тиын".
 *
 * @param amount tenge, not negative, decimals allowed (tiyn)
 * @param locale such as `kk-KZ`; any but Kazakh and Russian gives English
 */
export const tengeInWords = (amount: number, locale: string | undefined): string => {
  const { number, tenge, tiyn } = WORDINGS[locale?.slice(0, 2).toLowerCase() ?? ""] ?? ENGLISH
  const all = Math.round(amount * TIYN_PER_TENGE)
  const words = number(Math.floor(all / TIYN_PER_TENGE))
  const rest = String(all % TIYN_PER_TENGE).padStart(2, "0")
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${tenge} ${rest} ${tiyn}`
}

/** A sum in words. @returns null for money that is not tenge: nobody has written its words down */
export const sumInWords = (
  { amount, currency }: { amount: number; currency: string },
  locale: string | undefined
): string | null => (currency.toUpperCase() === "KZT" ? tengeInWords(amount, locale) : null)
