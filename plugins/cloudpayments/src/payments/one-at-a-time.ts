import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** So long one who finds another at the same payment waits for it. */
const WAIT_SECONDS = 30

/**
 * Writes into core what became of a payment, while nobody else does so for the same payment: core looks first which
 * captures and refunds an order lacks and writes all of them then, so that two at once write the same money twice.
 *
 * @throws when another one is at it for too long; call again later
 */
export const oneAtATime = <Result>(
  container: MedusaContainer,
  transactionId: string,
  work: () => Promise<Result>
): Promise<Result> =>
  container
    .resolve(Modules.LOCKING)
    .execute(`card-payment:${transactionId}`, work, { timeout: WAIT_SECONDS })
