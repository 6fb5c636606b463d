import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { heldUnits } from "../../../../../holding/held-units"

/** Units of a product that buyers hold now, location by location. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ held_units: await heldUnits(req.scope, req.params.id ?? "") })
}
