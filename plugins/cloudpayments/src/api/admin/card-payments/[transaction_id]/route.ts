import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../../errors"
import { attemptInFull } from "../../../../views/staff"

/** One try to pay, with its ledger, notifications and alerts. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const card_payment = await attemptInFull(req.scope, req.params.transaction_id ?? "")
  if (!card_payment) {
    throw refusal("card_payment_not_found")
  }
  res.json({ card_payment })
}
