import type { Attempt, AttemptState, Flaw } from "../modules/cloudpayments/types"
import { cardService, type Scope } from "../service"
import { ATTEMPT, NOW } from "./columns"

/** What may change of an attempt beside its state. */
type Change = {
  to: AttemptState
  from: AttemptState[]
  order_id?: string
  flaw?: Flaw
}

const CHANGE = `
  UPDATE card_attempt attempt SET state = :to, updated_at = ${NOW}, tries = 0,
    order_id = COALESCE(:orderId, order_id), flaw = COALESCE(:flaw, flaw),
    look_at = CASE WHEN :to IN ('paid', 'returning') THEN ${NOW} + interval '1 minute' END,
    ended_at = CASE WHEN :to IN ('captured', 'returned') THEN ${NOW} ELSE ended_at END
  WHERE transaction_id = :transactionId AND state = ANY(CAST(:from AS text[]))
  RETURNING ${ATTEMPT}`

/** Moves an attempt on, if it still stands where it is thought to. @returns undefined when it does not */
export const changeAttempt = async (
  container: Scope,
  transactionId: string,
  { to, from, order_id, flaw }: Change
): Promise<Attempt | undefined> => {
  const [changed] = await cardService(container).select<Attempt>(CHANGE, {
    transactionId,
    to,
    from: `{${from.join(",")}}`,
    orderId: order_id ?? null,
    flaw: flaw ?? null,
  })
  return changed
}

/** Work on it failed: another time, later and later. */
export const postponeAttempt = async (container: Scope, transactionId: string): Promise<void> => {
  await cardService(container).select(
    `UPDATE card_attempt SET tries = tries + 1, updated_at = ${NOW},
       look_at = ${NOW} + make_interval(secs => LEAST(30 * 2 ^ LEAST(tries, 8), 3600))
     WHERE transaction_id = :transactionId AND look_at IS NOT NULL`,
    { transactionId }
  )
}
