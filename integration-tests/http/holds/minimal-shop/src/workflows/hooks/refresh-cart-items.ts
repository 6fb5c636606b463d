// src/workflows/hooks/refresh-cart-items.ts
import { followCart, unfollowCart, type UndoableChange } from "@qazyna/holds/rules"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"

refreshCartItemsWorkflow.hooks.beforeRefreshingPaymentCollection(
  async ({ input }, { container }) => {
    const change = await followCart(container, {
      cart_id: input.cart_id,
      method_chosen: Boolean(input.shipping_methods?.length),
    })
    return new StepResponse(undefined, change)
  },
  async (change: UndoableChange | undefined, { container }) => {
    if (change) {
      await unfollowCart(container, change)
    }
  }
)
