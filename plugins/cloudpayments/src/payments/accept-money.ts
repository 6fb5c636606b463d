import type { MedusaContainer } from "@medusajs/framework/types"
import { raiseAlert } from "../alerts/raise"
import { ATTEMPT, NOW } from "../attempts/columns"
import { findAttempt } from "../attempts/find"
import { lockCart, lockCartOfSession } from "../attempts/lock-cart"
import { readFacts, type CheckFacts } from "../checks/facts"
import type { Transaction as Payment } from "../client"
import type { Transaction } from "../modules/cloudpayments/service"
import type { Attempt, Flaw } from "../modules/cloudpayments/types"
import { cardService } from "../service"
import { flawOf } from "./flaw"
import { newId } from "../ids"

const ANOTHER = `
  SELECT 1 FROM card_attempt
  WHERE cart_id = :cartId AND transaction_id <> :transactionId AND state IN ('paid', 'captured') LIMIT 1`

/** A payment without a Check: the service was not told to ask, or its question is still on the way. */
const ADOPT = `
  INSERT INTO card_attempt (id, transaction_id, session_id, cart_id, account_id, amount, currency, state, test_mode,
    in_flight_until, look_at, created_at, updated_at)
  VALUES (:id, :transactionId, :sessionId, :cartId, :accountId, CAST(:amount AS numeric), :currency, 'lapsed',
    CAST(:testMode AS boolean), NULL, ${NOW}, ${NOW}, ${NOW})
  ON CONFLICT (transaction_id) DO NOTHING`

const ARRIVED = `
  UPDATE card_attempt attempt SET state = CASE WHEN CAST(:flaw AS text) IS NULL THEN 'paid' ELSE 'returning' END,
    flaw = :flaw, answer = 0, in_flight_until = NULL, look_at = ${NOW} + interval '1 minute', tries = 0,
    asked_at = ${NOW}, paid_at = COALESCE(paid_at, ${NOW}), ended_at = NULL, updated_at = ${NOW},
    card_type = COALESCE(:cardType, card_type), card_last_four = COALESCE(:cardLastFour, card_last_four),
    rrn = COALESCE(:rrn, rrn), auth_code = COALESCE(:authCode, auth_code)
  WHERE transaction_id = :transactionId AND state IN ('refused', 'accepted', 'lapsed', 'failed')
  RETURNING ${ATTEMPT}`

const WORDS: Record<Flaw, string> = {
  amount_differs: "The sum paid is not what the cart costs",
  wrong_mode: "A test payment reached the shop, or a real one its test",
  unknown_session: "Money came for a payment that the shop did not start or did not let through",
  session_gone: "Money came for a cart that was changed meanwhile",
  second_payment: "A cart was paid a second time",
  goods_gone: "Money came after the goods had gone",
  order_not_made: "The order could not be made",
  voided_elsewhere: "The payment was taken back elsewhere",
}

/**
 * The service has the money: decides, under the lock of the cart, whether it pays for the cart or goes back.
 *
 * @returns the attempt as it stands now; one that was decided before is not judged again
 */
export const acceptMoney = async (
  container: MedusaContainer,
  payment: Payment
): Promise<Attempt> => {
  const service = cardService(container)
  const { attempt, adopted } = await service.transaction((transaction) =>
    decide(container, payment, transaction)
  )
  const id = attempt.transaction_id
  if (attempt.state === "returning" && attempt.flaw) {
    await raiseAlert(container, {
      kind: attempt.flaw,
      transaction_id: id,
      subject: id,
      message: `${WORDS[attempt.flaw]}: it goes back`,
    })
  } else if (adopted) {
    await raiseAlert(container, {
      kind: "payment_without_check",
      transaction_id: id,
      subject: id,
      message: "A payment came without a Check: see that it is switched on in the cabinet",
    })
  }
  return attempt
}

const decide = async (
  container: MedusaContainer,
  payment: Payment,
  transaction: Transaction
): Promise<{ attempt: Attempt; adopted: boolean }> => {
  const service = cardService(container)
  const id = payment.transactionId
  const early = await findAttempt(container, id, transaction)
  if (early?.cart_id) {
    await lockCart(service, early.cart_id, transaction)
  } else {
    await lockCartOfSession(service, payment.invoiceId, transaction)
  }
  const facts = await readFacts(
    service,
    { transactionId: id, invoiceId: early?.session_id ?? payment.invoiceId },
    transaction
  )
  const attempt = await findAttempt(container, id, transaction)
  if (!attempt) {
    await adopt(container, payment, facts, transaction)
  }
  const cartId = attempt?.cart_id ?? facts.cart_id
  const others = await service.select(ANOTHER, { cartId, transactionId: id }, transaction)
  const flaw = flawOf(
    { transaction: payment, attempt, facts, paidByAnother: others.length > 0 },
    service.options
  )
  const { cardType, cardLastFour, rrn, authCode } = payment
  const values = { transactionId: id, flaw, cardType, cardLastFour, rrn, authCode }
  const [arrived] = await service.select<Attempt>(ARRIVED, values, transaction)
  return { attempt: arrived ?? attempt!, adopted: !attempt }
}

const adopt = async (
  container: MedusaContainer,
  payment: Payment,
  facts: CheckFacts,
  transaction: Transaction
): Promise<void> => {
  const service = cardService(container)
  await service.select(
    ADOPT,
    {
      id: newId("cardatt"),
      transactionId: payment.transactionId,
      sessionId: payment.invoiceId,
      cartId: facts.session ? facts.cart_id : null,
      accountId: facts.account_id,
      amount: payment.amount,
      currency: payment.currency,
      testMode: payment.testMode,
    },
    transaction
  )
}
