/** A sum in whole tenge as staff read it; a dash where it is not known. */
export const tenge = (amount: number | null): string =>
  amount === null ? "—" : `${amount.toLocaleString("ru-KZ")} ₸`
