import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCoinsWorkflow } from "../../../../../workflows/coin/workflows/create-coins"
import { updateCoinWorkflow } from "../../../../../workflows/coin/workflows/update-coin"
import { readCoin } from "./read-coin"
import type { AdminSaveCoinType } from "./validators"

/** The technical description of a product, `null` when it has none. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ coin: await readCoin(req.scope, req.params.id ?? "") })
}

/** Writes the technical description of a product, whether or not it had one. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSaveCoinType>,
  res: MedusaResponse
): Promise<void> {
  const productId = req.params.id ?? ""
  const existing = await readCoin(req.scope, productId)
  if (existing) {
    await updateCoinWorkflow(req.scope).run({ input: { ...req.validatedBody, id: existing.id } })
  } else {
    await createCoinsWorkflow(req.scope).run({
      input: { coins: [{ ...req.validatedBody, product_id: productId }] },
    })
  }
  res.json({ coin: await readCoin(req.scope, productId) })
}
