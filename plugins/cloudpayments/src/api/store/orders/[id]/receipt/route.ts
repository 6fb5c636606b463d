import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../../../errors"
import { receiptOf } from "../../../../../views/receipt"

/** The receipt of an order that was paid by card. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const receipt = await receiptOf(req.scope, req.params.id ?? "")
  if (!receipt) {
    throw refusal("receipt_not_found")
  }
  res.json({ receipt })
}
