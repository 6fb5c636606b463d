/** What core knows of the money of an order. */
export type PaymentFacts = {
  status: string
  amount: unknown
  refunded_amount?: unknown
}

const PAID = ["authorized", "completed"]

/** Whether the money for an order is there, all of it, and was not given back. */
export const isPaid = ({ status, refunded_amount }: PaymentFacts): boolean =>
  PAID.includes(status) && !(Number(refunded_amount ?? 0) > 0)
