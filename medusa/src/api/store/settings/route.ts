import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSettings } from "../../../catalogue/settings"

/** What a storefront must know of the store before it shows anything. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ settings: await readSettings(req.scope) })
}
