import { checkShippingMethods } from "@qazyna/branches/rules"
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"

addShippingMethodToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await checkShippingMethods(container, {
    cart_id: input.cart_id,
    option_ids: input.options.map((option) => option.id),
  })
})
