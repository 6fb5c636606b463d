import type { MedusaContainer } from "@medusajs/framework/types"
import { emit } from "../events"
import { paymentGate } from "../gate/payment-gate"
import type { Transaction } from "../modules/cloudpayments/service"
import type { Attempt } from "../modules/cloudpayments/types"
import { cardService } from "../service"
import { NOW } from "./columns"
import { lockCart } from "./lock-cart"

const FAIL = `
  UPDATE card_attempt SET state = 'failed', reason_code = :reasonCode, in_flight_until = NULL, look_at = NULL,
    asked_at = ${NOW}, ended_at = ${NOW}, updated_at = ${NOW}
  WHERE transaction_id = :transactionId AND state IN ('accepted', 'lapsed') RETURNING id`

const LAPSE = `
  UPDATE card_attempt SET state = 'lapsed', asked_at = ${NOW}, updated_at = ${NOW}
  WHERE transaction_id = :transactionId AND state = 'accepted' AND in_flight_until <= ${NOW} RETURNING id`

const STANDING = `
  SELECT COUNT(*)::integer AS tried,
    COALESCE(BOOL_OR(state IN ('accepted', 'paid', 'captured')), false) AS busy
  FROM card_attempt WHERE cart_id = :cartId AND state <> 'refused'`

type Standing = { tried: number; busy: boolean }

/**
 * The attempt ended without money. What is paid never becomes unpaid again: a late failure changes nothing. The goods go by
 * the buyer's clock again, or back on sale after the last try.
 *
 * @param reasonCode why, in the service's numbers
 */
export const failAttempt = async (
  container: MedusaContainer,
  attempt: Attempt,
  reasonCode: number | null
): Promise<void> => {
  const cartId = attempt.cart_id
  const standing = await leave(container, attempt, FAIL, { reasonCode })
  if (!standing) {
    return
  }
  const data = { transaction_id: attempt.transaction_id, cart_id: cartId }
  await emit(container, "attempt_failed", { ...data, reason_code: reasonCode })
  if (cartId && !standing.busy && standing.tried >= cardService(container).options.maxAttempts) {
    await paymentGate(container).release(container, cartId)
    await emit(container, "attempts_exhausted", data)
  }
}

/** Its time is over and the bank still waits for the buyer: it blocks the cart no more, and is still asked about. */
export const lapseAttempt = async (container: MedusaContainer, attempt: Attempt): Promise<void> => {
  await leave(container, attempt, LAPSE, {})
}

/** @returns how the cart stands now; undefined when the attempt was not to be changed */
const leave = (
  container: MedusaContainer,
  attempt: Attempt,
  statement: string,
  values: Record<string, unknown>
): Promise<Standing | undefined> => {
  const service = cardService(container)
  const cartId = attempt.cart_id
  return service.transaction(async (transaction) => {
    if (cartId) {
      await lockCart(service, cartId, transaction)
    }
    const given = { ...values, transactionId: attempt.transaction_id }
    const left = await service.select(statement, given, transaction)
    if (left.length === 0) {
      return undefined
    }
    const standing = await standingOf(container, cartId, transaction)
    if (cartId && !standing.busy) {
      await paymentGate(container).settle(cartId, transaction)
    }
    return standing
  })
}

const standingOf = async (
  container: MedusaContainer,
  cartId: string | null,
  transaction: Transaction
): Promise<Standing> => {
  const [standing] = await cardService(container).select<Standing>(
    STANDING,
    { cartId },
    transaction
  )
  return standing!
}
