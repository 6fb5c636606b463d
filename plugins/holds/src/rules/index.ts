import type { MedusaContainer } from "@medusajs/framework/types"
import {
  abandonCompletion,
  reopenCompletion,
  type BegunCompletion,
  type FinishedCompletion,
} from "../holding/completion"
import { undoChange, type UndoableChange } from "../holding/undo-change"
import { beginCompletionWorkflow } from "../workflows/begin-completion"
import { consumeHoldsWorkflow } from "../workflows/consume-holds"
import { holdCartWorkflow } from "../workflows/hold-cart"

export type { BegunCompletion, FinishedCompletion, UndoableChange }

/**
 * For the hook `beforeRefreshingPaymentCollection` of `refreshCartItemsWorkflow`, through which core goes
 * after every change of a cart: claims, frees and transfers holds with it. A refusal fails the change.
 *
 * @param change `method_chosen` when the buyer chooses a receiving method: claims ended holds again too
 * @throws units_held, insufficient_inventory, limit_per_order, limit_per_person, limit_needs_account,
 *   hold_cooling_down
 */
export const followCart = async (
  container: MedusaContainer,
  change: { cart_id: string; method_chosen?: boolean }
): Promise<UndoableChange> => {
  const { result } = await holdCartWorkflow(container).run({
    input: { cart_id: change.cart_id, on: change.method_chosen ? "claim" : "change" },
  })
  return result
}

/** Takes `followCart` back, in the compensation of the same hook. */
export const unfollowCart = undoChange

/**
 * For the hook `validate` of `completeCartWorkflow`: everything in the cart must be held and alive.
 *
 * @throws hold_missing, hold_expired
 */
export const requireHolds = async (
  container: MedusaContainer,
  { cart_id }: { cart_id: string }
): Promise<BegunCompletion> => {
  const { result } = await beginCompletionWorkflow(container).run({ input: { cart_id } })
  return result
}

/** Takes `requireHolds` back, in the compensation of the same hook. */
export const giveUpCompletion = abandonCompletion

/** For the hook `orderCreated` of `completeCartWorkflow`: the holds become purchases. */
export const consumeHolds = async (
  container: MedusaContainer,
  created: { cart_id: string; order_id: string }
): Promise<FinishedCompletion> => {
  const { result } = await consumeHoldsWorkflow(container).run({ input: created })
  return result
}

/** Takes `consumeHolds` back, in the compensation of the same hook. */
export const holdAgain = reopenCompletion
