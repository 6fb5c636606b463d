import { writeAmount } from "../../emails/money"
import type { Language } from "../../lib/languages"

const NBSP = "\u00a0"

/** A sum as papers have it, `20 000 KZT`: their font has no sign of the tenge. */
export const paperMoney = (amount: number, currency: string, language: Language): string =>
  `${writeAmount(amount, language)}${NBSP}${currency.toUpperCase()}`
