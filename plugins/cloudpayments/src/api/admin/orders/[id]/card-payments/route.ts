import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { attemptInFull, listAttempts } from "../../../../../views/staff"

/** The card payments of an order, each with its ledger. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { attempts } = await listAttempts(
    req.scope,
    { order_id: req.params.id ?? "" },
    { skip: 0, take: 20 }
  )
  const card_payments = await Promise.all(
    attempts.map((attempt) => attemptInFull(req.scope, attempt.transaction_id))
  )
  res.json({ card_payments })
}
