import type { MedusaRequest, MedusaStoreRequest } from "@medusajs/framework/http"
import type { BranchScope } from "../../branches/store-branch"

const isStoreRequest = (req: MedusaRequest): req is MedusaStoreRequest =>
  "publishable_key_context" in req

/** What a store request may see: the channels of its publishable key, in its language. */
export const scopeOf = (req: MedusaRequest): BranchScope => ({
  salesChannelIds: isStoreRequest(req) ? req.publishable_key_context.sales_channel_ids : [],
  locale: req.locale,
})
