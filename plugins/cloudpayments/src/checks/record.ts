import { NOW } from "../attempts/columns"
import type { CloudPaymentsModuleService } from "../modules/cloudpayments"
import type { Transaction } from "../modules/cloudpayments/service"
import type { Notification } from "../notifications"
import type { CheckFacts } from "./facts"
import { newId } from "../ids"

/** The service is asked for the first time when the Pay might have come already. */
const FIRST_LOOK_SECONDS = 60

const RECORD = `
  INSERT INTO card_attempt (id, transaction_id, session_id, cart_id, account_id, amount, currency, state, answer,
    card_type, card_last_four, test_mode, in_flight_until, look_at, ended_at, created_at, updated_at)
  SELECT :id, :transactionId, :sessionId, :cartId, :accountId, CAST(:amount AS numeric), :currency,
    CASE WHEN one.accepted THEN 'accepted' ELSE 'refused' END, CAST(:answer AS integer), :cardType, :cardLastFour,
    CAST(:testMode AS boolean),
    CASE WHEN one.accepted THEN one.at + make_interval(secs => CAST(:seconds AS float8)) END,
    CASE WHEN one.accepted THEN one.at + make_interval(secs => ${FIRST_LOOK_SECONDS}) END,
    CASE WHEN NOT one.accepted THEN one.at END, one.at, one.at
  FROM (SELECT CAST(:answer AS integer) = 0 AS accepted, ${NOW} AS at) one
  ON CONFLICT (transaction_id) DO NOTHING`

const REFUSE = `
  UPDATE card_attempt SET state = 'refused', answer = :answer, in_flight_until = NULL, look_at = NULL,
    ended_at = ${NOW}
  WHERE transaction_id = :transactionId`

/** Writes an answer down as an attempt, in flight when it is 0. */
export const record = async (
  service: CloudPaymentsModuleService,
  { check, facts, answer }: { check: Notification; facts: CheckFacts; answer: number },
  transaction: Transaction
): Promise<void> => {
  await service.select(
    RECORD,
    {
      id: newId("cardatt"),
      transactionId: check.transactionId,
      sessionId: check.invoiceId,
      cartId: facts.cart_id,
      accountId: facts.account_id,
      amount: check.amount,
      currency: check.currency ?? service.options.currency,
      answer,
      cardType: check.cardType,
      cardLastFour: check.cardLastFour,
      testMode: check.testMode ?? false,
      seconds: service.options.graceMinutes * 60,
    },
    transaction
  )
}

/** The goods are gone: the attempt that was written before they were asked is refused. */
export const refuseAfterAll = async (
  service: CloudPaymentsModuleService,
  transactionId: string,
  answer: number,
  transaction: Transaction
): Promise<void> => {
  await service.select(REFUSE, { transactionId, answer }, transaction)
}
