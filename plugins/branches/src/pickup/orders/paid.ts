/** What core knows of the money of an order. */
export type PaymentFacts = {
  status: string
  amount: unknown
  captured_amount?: unknown
  refunded_amount?: unknown
}

/** How an order stands with its money. */
export type Money = {
  /** All of it came, set aside on the card or taken, and not all of it was given back. */
  paid: boolean
  /** How much was given back, in major units. */
  refunded: number
}

const PAID = ["authorized", "completed"]

const refundOf = ({ refunded_amount }: PaymentFacts): number => Number(refunded_amount ?? 0)

const takenOf = ({ amount, captured_amount }: PaymentFacts): number =>
  Number(captured_amount ?? 0) || Number(amount)

/**
 * A refund of a part leaves the order paid: what it was for, such as goods that staff took out of the order, is not owed any
 * more, and the rest is.
 */
export const moneyOf = (collections: PaymentFacts[]): Money => ({
  paid: collections.some((one) => PAID.includes(one.status) && refundOf(one) < takenOf(one)),
  refunded: collections.reduce((sum, one) => sum + refundOf(one), 0),
})
