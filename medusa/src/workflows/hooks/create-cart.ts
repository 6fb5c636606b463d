import { checkNewCart } from "@qazyna/branches/rules"
import { followCart } from "@qazyna/holds/rules"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await checkNewCart(container, input)
})

createCartWorkflow.hooks.cartCreated(async ({ cart }, { container }) => {
  await followCart(container, { cart_id: cart.id })
})
