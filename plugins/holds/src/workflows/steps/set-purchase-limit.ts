import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../errors"
import { lookUp } from "../../holding/look-up"
import { readLimit, writeLimit, type PurchaseLimitData } from "../../holding/purchase-limit"

type Change = { product_id: string; limit: PurchaseLimitData | null }

/**
 * Sets or removes the purchase limit of a product. Undone by the one before.
 *
 * @throws product_not_found
 */
export const setPurchaseLimitStep = createStep(
  "set-purchase-limit",
  async ({ product_id, limit }: Change, { container }) => {
    const products = await lookUp(container, "product", ["id"], [product_id])
    if (!products.has(product_id)) {
      throw refusal("product_not_found")
    }
    const before = await readLimit(container, product_id)
    await writeLimit(container, product_id, limit)
    const done: Change = { product_id, limit: before }
    return new StepResponse({ limit, before }, done)
  },
  async (before: Change | undefined, { container }) => {
    if (before) {
      await writeLimit(container, before.product_id, before.limit)
    }
  }
)
