import type { MedusaContainer } from "@medusajs/framework/types"
import { identitiesOfCustomer } from "../accounts/account"
import { attemptLimiter } from "../accounts/limiter"

/** Whether wrong passwords locked a buyer out, and how many there were since the last right one. */
export type CustomerLock = { locked: boolean; locked_at: Date | null; wrong_passwords: number }

/** The lock of a buyer; null for a customer without an account. */
export const customerLock = async (
  container: MedusaContainer,
  customerId: string
): Promise<CustomerLock | null> => {
  const ids = await identitiesOfCustomer(container, customerId)
  if (ids.length === 0) {
    return null
  }
  const states = await attemptLimiter(container).states(ids)
  const [locked] = states.filter((state) => state.locked_at !== null)
  return {
    locked: locked !== undefined,
    locked_at: locked?.locked_at ?? null,
    wrong_passwords: Math.max(0, ...states.map((state) => state.failed)),
  }
}
