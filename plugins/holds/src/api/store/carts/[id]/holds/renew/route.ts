import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cartHolds } from "../../../../../../holding/positions"
import { renewHoldsWorkflow } from "../../../../../../workflows/renew-holds"

/** Starts the clocks of a cart anew where the shop and other buyers allow it. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const cart_id = req.params.id ?? ""
  await renewHoldsWorkflow(req.scope).run({ input: { cart_id } })
  res.json({ holds: await cartHolds(req.scope, cart_id) })
}
