import type { Transaction } from "../modules/cloudpayments/service"
import type { Attempt } from "../modules/cloudpayments/types"
import { cardService, type Scope } from "../service"
import { ATTEMPT } from "./columns"

/** The attempt with this number at the service. */
export const findAttempt = async (
  container: Scope,
  transactionId: string,
  within?: Transaction
): Promise<Attempt | undefined> => {
  const [attempt] = await cardService(container).select<Attempt>(
    `SELECT ${ATTEMPT} FROM card_attempt attempt WHERE transaction_id = :transactionId`,
    { transactionId },
    within
  )
  return attempt
}

/** The accepted attempts of a cart, newest first. */
export const attemptsOfCart = (
  container: Scope,
  cartId: string,
  within?: Transaction
): Promise<Attempt[]> =>
  cardService(container).select<Attempt>(
    `SELECT ${ATTEMPT} FROM card_attempt attempt WHERE cart_id = :cartId AND state <> 'refused'
     ORDER BY created_at DESC, id DESC`,
    { cartId },
    within
  )

/** The attempt whose money a payment session stands for: paid, or on its way back. */
export const attemptOfSession = async (
  container: Scope,
  sessionId: string
): Promise<Attempt | undefined> => {
  const [attempt] = await cardService(container).select<Attempt>(
    `SELECT ${ATTEMPT} FROM card_attempt attempt
     WHERE session_id = :sessionId AND paid_at IS NOT NULL
     ORDER BY state IN ('paid', 'captured') DESC, paid_at DESC LIMIT 1`,
    { sessionId }
  )
  return attempt
}
