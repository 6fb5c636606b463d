/** The two ways in which a buyer can receive goods from a branch. */
export const RECEIVING_METHODS = ["pickup", "delivery"] as const

/** How a buyer receives the goods: collected at the branch, or brought by a courier. */
export type ReceivingMethod = (typeof RECEIVING_METHODS)[number]

/** Whether an unknown value, for example from a database column, names a receiving method. */
export const isReceivingMethod = (value: unknown): value is ReceivingMethod =>
  RECEIVING_METHODS.some((method) => method === value)
