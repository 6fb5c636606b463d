import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmationOf } from "../../../../../../../pickup/confirmation/facts"
import { confirmationPdf } from "../../../../../../../pickup/confirmation/pdf"

/** The confirmation as PDF, in the language of the request. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const found = await confirmationOf(req.scope, req.params.id ?? "", req.locale)
  const pdf = await confirmationPdf(found, req.locale)
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `attachment; filename="pickup-${found.display_id}.pdf"`)
  res.setHeader("cache-control", "private, no-store")
  res.send(pdf)
}
