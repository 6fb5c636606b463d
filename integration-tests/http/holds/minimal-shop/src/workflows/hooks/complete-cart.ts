// src/workflows/hooks/complete-cart.ts
import {
  consumeHolds,
  giveUpCompletion,
  holdAgain,
  requireHolds,
  type BegunCompletion,
  type FinishedCompletion,
} from "@qazyna/holds/rules"
import { StepResponse, type StepExecutionContext } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

completeCartWorkflow.hooks.validate(
  async ({ input }, { container }) => {
    const begun = await requireHolds(container, { cart_id: input.id })
    return new StepResponse(undefined, begun)
  },
  async (begun: BegunCompletion | undefined, { container }) => {
    if (begun) {
      await giveUpCompletion(container, begun)
    }
  }
)

/** Core declares this hook inside a condition, where its type is lost, although it can be consumed. */
type OrderCreatedHook = {
  orderCreated: (
    handler: (
      created: { order_id: string; cart_id: string },
      context: StepExecutionContext
    ) => Promise<StepResponse<undefined, FinishedCompletion>>,
    undo: (finished: FinishedCompletion | undefined, context: StepExecutionContext) => Promise<void>
  ) => void
}

const { orderCreated } = completeCartWorkflow.hooks as typeof completeCartWorkflow.hooks &
  OrderCreatedHook

orderCreated(
  async ({ order_id, cart_id }, { container }) => {
    const finished = await consumeHolds(container, { cart_id, order_id })
    return new StepResponse(undefined, finished)
  },
  async (finished, { container }) => {
    if (finished) {
      await holdAgain(container, finished)
    }
  }
)
