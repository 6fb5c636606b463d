import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../../../errors"
import { receiptOf } from "../../../../../views/receipt"
import { sumInWords } from "../../../../../words/sum"

/** The receipt of an order that was paid by card; its sum in words is in the language of the request. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const receipt = await receiptOf(req.scope, req.params.id ?? "")
  if (!receipt) {
    throw refusal("receipt_not_found")
  }
  res.json({ receipt: { ...receipt, amount_in_words: sumInWords(receipt, req.locale) } })
}
