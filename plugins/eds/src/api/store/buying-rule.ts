import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertMayBuy } from "../../rules/may-buy"
import { signedInCustomer } from "../http/actor"

/** Looking at a cart is free, and so is emptying one. */
const FREE = ["GET", "HEAD", "OPTIONS", "DELETE"]

/**
 * Refuses every step of buying to whoever may not buy. Mounted without a method so that it covers every
 * address under its matcher and runs before core's validation.
 *
 * @throws sign_in_required, agreement_not_signed, agreement_outdated
 */
export const buyingRule = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (!FREE.includes(req.method)) {
    await assertMayBuy(req.scope, { customer_id: signedInCustomer(req) })
  }
  next()
}
