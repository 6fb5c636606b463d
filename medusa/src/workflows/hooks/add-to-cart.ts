import { checkNewItems } from "@qazyna/branches/rules"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await checkNewItems(container, input)
})
