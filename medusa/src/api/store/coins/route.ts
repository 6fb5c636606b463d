import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { findCoins } from "../../../catalogue/find-coins"
import { catalogueContext } from "./catalogue-context"
import type { StoreGetCoinsParamsType } from "./validators"

/** Coins on sale with filters, facets, sorting and search in three languages (G17, G19). */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreGetCoinsParamsType>,
  res: MedusaResponse
): Promise<void> {
  const { branch_id, order, limit, offset, ...wanted } = req.validatedQuery
  const context = await catalogueContext(req, branch_id)
  const { coins, count, facets } = await findCoins(context, wanted, { order, limit, offset })
  res.json({ coins, count, limit, offset, facets })
}
