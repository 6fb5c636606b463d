import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderPage } from "../../../../../../views/order-page"
import type { StoreOrderPageType } from "../../../../validators"

/** A page of the service on which the cart can be paid where the window cannot be loaded. */
export const POST = async (
  req: MedusaRequest<StoreOrderPageType>,
  res: MedusaResponse
): Promise<void> => {
  res.json({ url: await orderPage(req.scope, req.params.id ?? "", req.validatedBody) })
}
