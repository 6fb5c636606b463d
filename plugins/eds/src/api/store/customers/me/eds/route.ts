import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { standingOfCustomer } from "../../../../../accounts/standing-of-customer"
import { requireCustomer } from "../../../../http/actor"

/** The buyer's own EDS, and how they stand to the agreement. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ eds: await standingOfCustomer(req.scope, requireCustomer(req)) })
}
