import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listDeliveries } from "../../../../deliveries/list"
import type { AdminGetCourierDeliveriesType } from "../../validators"

/** What goes to the courier on a day, or one order of it. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetCourierDeliveriesType>,
  res: MedusaResponse
): Promise<void> => {
  res.json(await listDeliveries(req.scope, req.validatedQuery))
}
