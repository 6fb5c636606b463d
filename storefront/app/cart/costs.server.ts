import type { ReceivingMethod } from "~/api/types"
import { expectedOf } from "./expected"
import type { Costs } from "./types"

/** A shipping method of a cart or of an order, as far as its costs go. */
export interface ChosenShipping {
  amount?: number | null
  data?: Record<string, unknown> | null
}

const METHODS: readonly unknown[] = ["pickup", "delivery"] satisfies ReceivingMethod[]

function isMethod(value: unknown): value is ReceivingMethod {
  return METHODS.includes(value)
}

/** The receiving method that the server wrote beside a shipping method when it was chosen, or null. */
export function methodOf(shipping: ChosenShipping | undefined): ReceivingMethod | null {
  const method = shipping?.data?.receiving_method
  return isMethod(method) ? method : null
}

/**
 * Splits what a buyer pays. A delivery service that insures the goods includes the premium in its amount and
 * says how much of it that is in `data.insurance_amount` (tenge).
 * @param items sum of all positions in tenge
 */
export function costsOf(items: number, shipping: ChosenShipping | undefined): Costs {
  if (!shipping) return { items, delivery: null, insurance: null, total: items }
  const amount = shipping.amount ?? 0
  const premium = shipping.data?.insurance_amount
  const insurance = typeof premium === "number" && premium > 0 ? premium : null
  const costs = { items, delivery: amount - (insurance ?? 0), insurance, total: items + amount }
  if (shipping.data?.estimated === true) return { ...costs, estimated: true }
  const expected = expectedOf(shipping.data)
  return expected ? { ...costs, expected } : costs
}
