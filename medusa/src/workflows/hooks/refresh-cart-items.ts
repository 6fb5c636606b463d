import { requireCartAtRest } from "@qazyna/cloudpayments/rules"
import { followCart, unfollowCart, type UndoableChange } from "@qazyna/holds/rules"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"

/** Core goes through here after every change of a cart: added, changed and removed items, a chosen method, another customer. */
refreshCartItemsWorkflow.hooks.beforeRefreshingPaymentCollection(
  async ({ input }, { container }) => {
    await requireCartAtRest(container, { cart_id: input.cart_id })
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
