import type { MedusaContainer } from "@medusajs/framework/types"
import { changeAttempt } from "../attempts/change"
import { lockCart } from "../attempts/lock-cart"
import { emit } from "../events"
import { paymentGate } from "../gate/payment-gate"
import type { Attempt } from "../modules/cloudpayments/types"
import { cardService } from "../service"
import { giveBack } from "./give-back"

/**
 * Gives the money of an attempt back and notes it. Safe to repeat.
 *
 * @throws payment_service_silent while it is not sure that it went back; call again later
 */
export const finishReturn = async (container: MedusaContainer, attempt: Attempt): Promise<void> => {
  const { transaction_id, cart_id } = attempt
  await giveBack(container, transaction_id)
  const returned = await changeAttempt(container, transaction_id, {
    to: "returned",
    from: ["returning"],
  })
  if (!returned) {
    return
  }
  if (cart_id) {
    await settleGoods(container, cart_id)
  }
  await emit(container, "payment_returned", { transaction_id, cart_id, flaw: returned.flaw })
}

const BUSY = `SELECT 1 FROM card_attempt WHERE cart_id = :cartId AND state IN ('accepted', 'paid', 'captured') LIMIT 1`

/** Goods that were kept for this payment go by the buyer's clock again, unless another try needs them. */
const settleGoods = (container: MedusaContainer, cartId: string): Promise<void> => {
  const service = cardService(container)
  return service.transaction(async (transaction) => {
    await lockCart(service, cartId, transaction)
    const busy = await service.select(BUSY, { cartId }, transaction)
    if (busy.length === 0) {
      await paymentGate(container).settle(cartId, transaction)
    }
  })
}
