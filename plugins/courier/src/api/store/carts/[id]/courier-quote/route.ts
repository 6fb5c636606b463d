import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { quoteForCart } from "../../../../../carts/quote-for-cart"

/** What delivery of a cart by courier costs, in its two parts, before it is chosen; null where no courier is offered. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ courier_quote: await quoteForCart(req.scope, req.params.id ?? "") })
}
