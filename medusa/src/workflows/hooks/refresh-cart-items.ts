import { requireCartAtRest } from "@qazyna/cloudpayments/rules"
import { refreshCourierPrice, restoreCourierPrice, type PricesBefore } from "@qazyna/courier/rules"
import { followCart, unfollowCart, type UndoableChange } from "@qazyna/holds/rules"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"

type Change = { prices: PricesBefore; holds: UndoableChange | undefined }

/** Core goes through here after every change of a cart: added, changed and removed items, a chosen method, another customer. */
refreshCartItemsWorkflow.hooks.beforeRefreshingPaymentCollection(
  async ({ input }, { container }) => {
    const { cart_id } = input
    await requireCartAtRest(container, { cart_id })
    const prices = await refreshCourierPrice(container, { cart_id })
    const holds = await followOrRestore(container, prices, {
      cart_id,
      method_chosen: Boolean(input.shipping_methods?.length),
    })
    return new StepResponse(undefined, { prices, holds })
  },
  async (change: Change | undefined, { container }) => {
    if (change?.holds) {
      await unfollowCart(container, change.holds)
    }
    await restoreCourierPrice(container, change?.prices ?? [])
  }
)

/** A hook that fails is not compensated: what it had done before it refused goes back here. */
async function followOrRestore(
  container: MedusaContainer,
  prices: PricesBefore,
  change: Parameters<typeof followCart>[1]
): Promise<UndoableChange | undefined> {
  try {
    return await followCart(container, change)
  } catch (error) {
    await restoreCourierPrice(container, prices)
    throw error
  }
}
