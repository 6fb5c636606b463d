import type { PaymentState } from "./types"

/** True while a cart is being paid, or when it has been: then nothing in it can be changed. */
export function isLocked(state: PaymentState): boolean {
  return state === "checking" || state === "paid"
}
