import type { Language } from "~/i18n/languages"

const NBSP = "\u00a0"
const TENGE = "₸"

/** Whole numbers in the language's grouping: `1 250 000` in Kazakh and Russian, `1,250,000` in English. */
export function formatNumber(value: number, language: Language): string {
  const [whole = "0", fraction] = String(Math.abs(value)).split(".")
  const separator = language === "en" ? "," : NBSP
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator)
  const point = language === "en" ? "." : ","
  return (value < 0 ? "\u2212" : "") + grouped + (fraction ? point + fraction : "")
}

/**
 * A sum in tenge. Written by hand because the browsers' own tables for Kazakh differ from the server's,
 * and a price that changes while the page wakes up looks like a trick.
 * @param amount tenge, decimals allowed (tiyn)
 */
export function formatPrice(amount: number, language: Language): string {
  const rounded = Number.isInteger(amount) ? amount : Number(amount.toFixed(2))
  const digits = formatNumber(rounded, language)
  return language === "en" ? `${TENGE}${digits}` : `${digits}${NBSP}${TENGE}`
}
