import type { Language } from "../lib/languages"

const NBSP = "\u00a0"

/**
 * A sum as the pages of the store write it: `20 000 ₸`, in English `₸20,000`.
 * @param amount in major units; more than two digits after the point are rounded
 */
export function writeMoney(amount: number | string, currency: string, language: Language): string {
  const rounded = Math.round(Number(amount) * 100) / 100
  const [whole = "0", fraction = ""] = String(rounded).split(".")
  const english = language === "en"
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, english ? "," : NBSP)
  const digits = fraction ? grouped + (english ? "." : ",") + fraction.padEnd(2, "0") : grouped
  if (currency.toUpperCase() !== "KZT") {
    return `${digits}${NBSP}${currency.toUpperCase()}`
  }
  return english ? `₸${digits}` : `${digits}${NBSP}₸`
}
