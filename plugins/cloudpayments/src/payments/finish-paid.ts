import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { capturePaymentWorkflow, completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { raiseAlert } from "../alerts/raise"
import { changeAttempt } from "../attempts/change"
import { findAttempt } from "../attempts/find"
import { isRefusal } from "../errors"
import { emit } from "../events"
import { paymentGate } from "../gate/payment-gate"
import type { Attempt } from "../modules/cloudpayments/types"
import { finishReturn } from "./finish-return"
import { dropHalfMadeCaptures } from "./half-made"
import { oneAtATime } from "./one-at-a-time"
import { orderOfCart, paymentOfSession } from "./order-of-cart"

/** So often an order that fails for no reason of the cart's own is tried again before the money goes back. */
const MAX_TRIES = 5

/** Refusals that hold for good; whatever else goes wrong may pass. */
const FINAL: string[] = [
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.INVALID_ARGUMENT,
  MedusaError.Types.NOT_FOUND,
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
]

/** Somebody else is at it, or was until a moment ago: such refusals pass, whichever plugin gives them. */
const PASSING = /_in_progress$/

const isFinal = (error: unknown): boolean =>
  MedusaError.isMedusaError(error) &&
  FINAL.includes((error as MedusaError).type) &&
  !PASSING.test((error as MedusaError).code ?? "") &&
  !isRefusal(error, "payment_service_silent")

/**
 * The money is there: makes the order, then takes the money. Safe to repeat from wherever it stopped. Where no order can be
 * made the money goes back.
 *
 * @throws what may pass; call again later
 */
export const finishPaid = async (container: MedusaContainer, attempt: Attempt): Promise<void> => {
  const cartId = attempt.cart_id ?? ""
  const order_id =
    (await orderOfCart(container, cartId)) ?? (await placeOrder(container, attempt, cartId))
  if (!order_id) {
    return
  }
  if (attempt.order_id === null) {
    await changeAttempt(container, attempt.transaction_id, { to: "paid", from: ["paid"], order_id })
  }
  await oneAtATime(container, attempt.transaction_id, () => capture(container, attempt, order_id))
}

/** @returns undefined when there is no order and the money goes back */
const placeOrder = async (
  container: MedusaContainer,
  attempt: Attempt,
  cartId: string
): Promise<string | undefined> => {
  if (!(await paymentGate(container).reclaim(container, cartId))) {
    await returnMoney(container, attempt, "goods_gone")
    return undefined
  }
  try {
    const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })
    return result.id
  } catch (error) {
    const made = await orderOfCart(container, cartId)
    if (made) {
      return made
    }
    if (!isFinal(error) && attempt.tries < MAX_TRIES) {
      throw error
    }
    await returnMoney(container, attempt, "order_not_made")
    return undefined
  }
}

/** Core may have given the money back itself, when it took the order back. */
const returnMoney = async (
  container: MedusaContainer,
  attempt: Attempt,
  flaw: "goods_gone" | "order_not_made"
): Promise<void> => {
  const id = attempt.transaction_id
  const going = await changeAttempt(container, id, {
    to: "returning",
    from: ["paid", "returned"],
    flaw,
  })
  if (going && flaw === "order_not_made") {
    await raiseAlert(container, {
      kind: flaw,
      transaction_id: id,
      subject: id,
      message: "A cart was paid and its order could not be made: the money goes back",
    })
  }
  if (going) {
    await finishReturn(container, going)
  }
}

const capture = async (
  container: MedusaContainer,
  { transaction_id: id, session_id }: Attempt,
  order_id: string
): Promise<void> => {
  const now = await findAttempt(container, id)
  if (now?.state !== "paid") {
    return
  }
  const payment = await paymentOfSession(container, session_id ?? "")
  if (!payment) {
    await raiseAlert(container, {
      kind: "order_without_money",
      transaction_id: id,
      subject: order_id,
      message: "An order has no payment of its own although its cart was paid",
    })
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${order_id} has no payment`)
  }
  await dropHalfMadeCaptures(container, id)
  // Of what is captured it writes down only what a process that died has left out.
  await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } })
  if (await changeAttempt(container, id, { to: "captured", from: ["paid"], order_id })) {
    const { cart_id } = now
    await emit(container, "payment_captured", { transaction_id: id, order_id, cart_id })
  }
}
