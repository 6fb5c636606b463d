import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAttempts } from "../../../views/staff"
import type { AdminGetCardPaymentsType } from "../validators"

/** Tries to pay by card, newest first. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetCardPaymentsType>,
  res: MedusaResponse
): Promise<void> => {
  const { skip = 0, take = 20 } = req.queryConfig.pagination
  const { q, state, from, to } = req.validatedQuery
  const { attempts, count } = await listAttempts(
    req.scope,
    { q, state: state === undefined ? undefined : [state].flat(), from, to },
    { skip, take }
  )
  res.json({ card_payments: attempts, count, limit: take, offset: skip })
}
