import { checkItemChange } from "@qazyna/branches/rules"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await checkItemChange(container, {
    cart_id: input.cart_id,
    quantity: Number(input.update.quantity ?? 0),
  })
})
