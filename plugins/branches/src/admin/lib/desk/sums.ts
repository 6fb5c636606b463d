/** A sum as people write it. */
export const sumOf = (
  { amount, currency }: { amount: number; currency: string },
  language: string
): string => new Intl.NumberFormat(language, { style: "currency", currency }).format(amount)
