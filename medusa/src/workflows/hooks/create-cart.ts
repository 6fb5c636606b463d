import { checkNewCart } from "@qazyna/branches/rules"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await checkNewCart(container, input)
})
