import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cartPayment } from "../../../../../views/cart-payment"

/** How far the card payment of a cart has come. Asked again and again while the buyer pays. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ card_payment: await cartPayment(req.scope, req.params.id ?? "") })
}
