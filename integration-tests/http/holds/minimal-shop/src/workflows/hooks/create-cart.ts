// src/workflows/hooks/create-cart.ts
import { followCart } from "@qazyna/holds/rules"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"

createCartWorkflow.hooks.cartCreated(async ({ cart }, { container }) => {
  await followCart(container, { cart_id: cart.id })
})
