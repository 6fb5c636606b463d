/** Browsers have no Kazakh way to write sums; the Russian one is the same. */
const AS: Record<string, string> = { kk: "ru" }

/**
 * A sum of money for people.
 *
 * @param amount `"152500.00"`
 * @param currency three capital letters
 */
export const moneyText = (amount: string, currency: string, language: string): string =>
  new Intl.NumberFormat(AS[language] ?? language, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).format(Number(amount))
