import type { MedusaContainer } from "@medusajs/framework/types"
import { emit } from "../events"
import { lockCartOfSession } from "../attempts/lock-cart"
import { paymentGate } from "../gate/payment-gate"
import type { Notification } from "../notifications"
import type { CloudPaymentsModuleService } from "../modules/cloudpayments"
import type { Transaction } from "../modules/cloudpayments/service"
import { cardService } from "../service"
import { readFacts, type CheckFacts } from "./facts"
import { ANSWERS, judge } from "./judge"
import { record, refuseAfterAll } from "./record"

/** How an accepted try is remembered, for whom it concerns. */
type Decision = { answer: number; cart_id: string | null; repeated: boolean }

/**
 * Decides whether a payment may go on, and writes the decision down. One transaction on one connection; the goods are
 * asked last, since their rows are what all buyers of one coin wait for. A repeated Check gets its first answer.
 *
 * @returns the code to answer: 0, 10, 11, 12, 13 or 20
 * @throws what the database throws; nothing is changed then
 */
export const decideCheck = async (
  container: MedusaContainer,
  check: Notification
): Promise<number> => {
  const service = cardService(container)
  const { answer, cart_id, repeated } = await service.transaction((transaction) =>
    decide(container, service, check, transaction)
  )
  if (answer === ANSWERS.PAY && !repeated) {
    await emit(container, "attempt_accepted", { transaction_id: check.transactionId, cart_id })
  }
  return answer
}

const decide = async (
  container: MedusaContainer,
  service: CloudPaymentsModuleService,
  check: Notification,
  transaction: Transaction
): Promise<Decision> => {
  await lockCartOfSession(service, check.invoiceId, transaction)
  const facts = await readFacts(service, check, transaction)
  const { cart_id } = facts
  if (facts.answered !== null) {
    return { answer: facts.answered, cart_id, repeated: true }
  }
  const answer = judge(check, facts, service.options)
  if (answer !== ANSWERS.PAY || cart_id === null) {
    await record(service, { check, facts, answer }, transaction)
    return { answer, cart_id, repeated: false }
  }
  return {
    answer: await askGoods(container, service, { check, facts, cart_id }, transaction),
    cart_id,
    repeated: false,
  }
}

/** A cart without tries left is told first that it is overdue, if it is. */
const askGoods = async (
  container: MedusaContainer,
  service: CloudPaymentsModuleService,
  { check, facts, cart_id }: { check: Notification; facts: CheckFacts; cart_id: string },
  transaction: Transaction
): Promise<number> => {
  const { graceMinutes, marginSeconds, maxAttempts } = service.options
  const triesLeft = facts.tried < maxAttempts
  const best = triesLeft ? ANSWERS.PAY : ANSWERS.NOT_ACCEPTED
  await record(service, { check, facts, answer: best }, transaction)
  const goods = await paymentGate(container).keep(
    { cart_id, seconds: triesLeft ? graceMinutes * 60 : 0, margin: marginSeconds },
    transaction
  )
  if (goods === "ok") {
    return best
  }
  const answer = goods === "overdue" ? ANSWERS.OVERDUE : ANSWERS.NOT_ACCEPTED
  await refuseAfterAll(service, check.transactionId, answer, transaction)
  return answer
}
