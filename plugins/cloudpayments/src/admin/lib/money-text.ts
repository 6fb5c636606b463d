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

/** What of a payment was given back by refunds; an empty text when nothing was. */
export const refundedText = (
  { refunded, currency }: { refunded: string; currency: string },
  language: string
): string => (Number(refunded) > 0 ? moneyText(refunded, currency, language) : "")
