import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "@qazyna/cloudpayments/errors"
import { languageOf } from "../../../../../../lib/languages"
import { receiptPdf } from "../../../../../../receipts/pdf"

/** The receipt of an order that was paid by card, as PDF in the language of the request (G30). */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const receipt = await receiptPdf(req.scope, req.params.id ?? "", languageOf(req.locale))
  if (!receipt) {
    throw refusal("receipt_not_found")
  }
  res.setHeader("content-type", receipt.contentType)
  res.setHeader("content-disposition", `attachment; filename="${receipt.filename}"`)
  res.setHeader("cache-control", "private, no-store")
  res.send(receipt.bytes)
}
