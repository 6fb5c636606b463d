import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { getCoin } from "../../../../catalogue/get-coin"
import { catalogueContext } from "../catalogue-context"
import type { StoreGetCoinParamsType } from "../validators"

/** One coin with its technical description (G20). */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreGetCoinParamsType>,
  res: MedusaResponse
): Promise<void> {
  const context = await catalogueContext(req, req.validatedQuery.branch_id)
  res.json({ coin: await getCoin(context, req.params.handle ?? "") })
}
