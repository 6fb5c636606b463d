import type { Language } from "../lib/languages"

const NBSP = "\u00a0"

/** A number as people write it: `20 000`, in English `20,000`. More than two digits after the point are rounded. */
export function writeAmount(amount: number | string, language: Language): string {
  const rounded = Math.round(Number(amount) * 100) / 100
  const [whole = "0", fraction = ""] = String(rounded).split(".")
  const english = language === "en"
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, english ? "," : NBSP)
  return fraction ? grouped + (english ? "." : ",") + fraction.padEnd(2, "0") : grouped
}

/**
 * A sum as the pages of the store write it: `20 000 ₸`, in English `₸20,000`.
 * @param amount in major units; more than two digits after the point are rounded
 */
export function writeMoney(amount: number | string, currency: string, language: Language): string {
  const digits = writeAmount(amount, language)
  if (currency.toUpperCase() !== "KZT") {
    return `${digits}${NBSP}${currency.toUpperCase()}`
  }
  return language === "en" ? `₸${digits}` : `${digits}${NBSP}₸`
}
