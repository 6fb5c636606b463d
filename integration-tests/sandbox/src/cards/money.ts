/** Currencies in which a payment may be asked for. */
const CURRENCIES = ["KZT", "RUB", "USD", "EUR", "GBP", "UZS", "KGS", "BYN", "CNY", "TRY"]

/** What a payment without a currency is in. */
export const DEFAULT_CURRENCY = "RUB"

/** A sum in hundredths, from a number or a text with a point; undefined for what is no sum of at least 0.01. */
export function hundredths(given: unknown): number | undefined {
  const text = typeof given === "number" ? String(given) : given
  if (typeof text !== "string" || !/^\d{1,12}(\.\d+)?$/.test(text)) {
    return undefined
  }
  const sum = Math.round(Number(text) * 100)
  return sum >= 1 ? sum : undefined
}

/** As notifications write a sum: `152500.00`. */
export const padded = (sum: number): string => (sum / 100).toFixed(2)

/** As the API writes a sum: `152500`, `12.34`. */
export const unpadded = (sum: number): number => sum / 100

/** A currency of the list; the default when none is given, undefined when it is not in the list. */
export function currencyOf(given: unknown): string | undefined {
  if (given === undefined || given === null || given === "") {
    return DEFAULT_CURRENCY
  }
  return CURRENCIES.find((currency) => currency === given)
}
