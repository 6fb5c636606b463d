import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { productAvailability } from "../../../../../availability/product-availability"
import { scopeOf } from "../../../scope"

/** Branches that sell a product, by its id or handle, with the units that each has. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const availability = await productAvailability(req.scope, scopeOf(req), req.params.id ?? "")
  res.json({ availability })
}
