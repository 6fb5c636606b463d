import type { MedusaStoreRequest } from "@medusajs/framework/http"
import { findStoreBranch } from "@qazyna/branches/branches/store-branch"
import type { CatalogueContext } from "../../../catalogue/context"
import { languageOf } from "../../../lib/languages"

/**
 * What a request may see: the coins of its publishable key's channels, or of one branch among them.
 * @throws `branch_not_found`
 */
export async function catalogueContext(
  req: MedusaStoreRequest,
  branchId: string | undefined
): Promise<CatalogueContext> {
  const container = req.scope
  const language = languageOf(req.locale)
  const channels = req.publishable_key_context.sales_channel_ids
  if (!branchId) {
    return { container, language, channels }
  }
  const branch = await findStoreBranch(container, { salesChannelIds: channels }, branchId)
  return { container, language, channels: [branch.sales_channel_id], branchId: branch.id }
}
