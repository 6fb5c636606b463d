import { requireSameBranch } from "@qazyna/branches/rules"
import { updateCartWorkflow } from "@medusajs/medusa/core-flows"

updateCartWorkflow.hooks.validate(({ input, cart }) => {
  requireSameBranch(cart.sales_channel_id, input.sales_channel_id)
})
