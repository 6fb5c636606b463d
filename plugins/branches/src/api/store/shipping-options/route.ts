import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"
import { keepAllowedOptions } from "../../../receiving/keep-allowed-options"

type Filters = { cart_id: string; is_return?: boolean }

/**
 * Core's list of shipping options without those that the cart may not use. It takes the place of
 * core's route of the same address, whose validation still runs before it.
 */
export const GET = async (
  req: MedusaRequest<unknown, Record<string, unknown>>,
  res: MedusaResponse
): Promise<void> => {
  const { cart_id, is_return } = req.filterableFields as Filters
  const { result } = await listShippingOptionsForCartWorkflow(req.scope).run({
    input: { cart_id, is_return: Boolean(is_return), fields: req.queryConfig.fields },
  })
  const shipping_options = await keepAllowedOptions(req.scope, cart_id, result)
  res.json({ shipping_options })
}
