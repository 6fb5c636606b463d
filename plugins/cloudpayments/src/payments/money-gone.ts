import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { raiseAlert } from "../alerts/raise"
import { changeAttempt } from "../attempts/change"
import { emit } from "../events"
import type { Attempt } from "../modules/cloudpayments/types"
import { orderOfCart } from "./order-of-cart"

/**
 * Money that was held is not there any more: somebody took it back in the cabinet, or the bank's time for it ended. An order
 * without money is cancelled.
 */
export const moneyGone = async (container: MedusaContainer, attempt: Attempt): Promise<void> => {
  const { transaction_id, cart_id } = attempt
  const order_id = cart_id ? await orderOfCart(container, cart_id) : undefined
  if (order_id) {
    await raiseAlert(container, {
      kind: "order_without_money",
      transaction_id,
      subject: order_id,
      message: "The payment of an order was taken back before its money was taken: it is cancelled",
    })
    await cancelOrderWorkflow(container).run({ input: { order_id } })
  } else {
    await raiseAlert(container, {
      kind: "voided_elsewhere",
      transaction_id,
      subject: transaction_id,
      message: "A payment was taken back elsewhere before its order was made",
    })
  }
  const gone = await changeAttempt(container, transaction_id, {
    to: "returned",
    from: ["paid"],
    order_id,
    flaw: "voided_elsewhere",
  })
  if (gone) {
    await emit(container, "payment_returned", { transaction_id, cart_id, flaw: gone.flaw })
  }
}
