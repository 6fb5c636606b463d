import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerLock } from "../../../../../lock/customer-lock"

/** Whether a buyer is locked out; null for a customer without an account. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ lock: await customerLock(req.scope, req.params.id ?? "") })
}
