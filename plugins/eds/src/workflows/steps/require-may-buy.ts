import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayBuy } from "../../rules/may-buy"

/**
 * {@link assertMayBuy} as a step, for workflows of an application. Reads only.
 *
 * @throws sign_in_required, agreement_not_signed, agreement_outdated
 */
export const requireMayBuyStep = createStep(
  "require-may-buy",
  async (buyer: { customer_id?: string | null }, { container }) => {
    await assertMayBuy(container, buyer)
    return new StepResponse(undefined)
  }
)
