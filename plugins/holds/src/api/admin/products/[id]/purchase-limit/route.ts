import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditSink } from "../../../../../audit/sink"
import {
  limitOfAll,
  readLimit,
  type PurchaseLimitData,
} from "../../../../../holding/purchase-limit"
import { setPurchaseLimitWorkflow } from "../../../../../workflows/set-purchase-limit"
import type { AdminSetPurchaseLimitType } from "../../../validators"

const productId = (req: { params: Record<string, string> }): string => req.params.id ?? ""

/** What was in force, under names of its own: a change in the log says from what to what. */
const before = (limit: PurchaseLimitData | null) => ({
  per_order_before: limit?.per_order ?? null,
  per_person_before: limit?.per_person ?? null,
  period_days_before: limit?.period_days ?? null,
})

/** What staff set for a product, null when the limit for all products holds; and that one beside it. */
const answer = async (req: AuthenticatedMedusaRequest) => ({
  purchase_limit: await readLimit(req.scope, productId(req)),
  limit_of_all: limitOfAll(req.scope),
})

/** The purchase limit of a product. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json(await answer(req))
}

/** Sets the limit of a product, or with null removes it. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetPurchaseLimitType>,
  res: MedusaResponse
): Promise<void> => {
  const limit = req.validatedBody.purchase_limit
  const { result } = await setPurchaseLimitWorkflow(req.scope).run({
    input: { product_id: productId(req), limit },
  })
  await auditSink(req.scope).record({
    action: "purchase_limit.set",
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    subject_type: "product",
    subject_id: productId(req),
    ip: req.ip,
    details: { ...limit, ...before(result.before) },
  })
  res.json(await answer(req as AuthenticatedMedusaRequest))
}
