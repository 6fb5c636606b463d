import { checkCompletion } from "@qazyna/branches/rules"
import { assertMayBuy } from "@qazyna/eds/rules"
import { keepOrderBranchWorkflow } from "@qazyna/branches/workflows"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { StepExecutionContext } from "@medusajs/framework/workflows-sdk"

/** Core declares this hook inside a condition, where its type is lost, although it can be consumed. */
type OrderCreatedHook = {
  orderCreated: (
    handler: (created: { order_id: string }, context: StepExecutionContext) => Promise<void>
  ) => void
}

completeCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await assertMayBuy(container, { customer_id: cart.customer?.id })
  await checkCompletion(container, { cart_id: input.id })
})

const { orderCreated } = completeCartWorkflow.hooks as typeof completeCartWorkflow.hooks &
  OrderCreatedHook

orderCreated(async ({ order_id }, { container }) => {
  await keepOrderBranchWorkflow(container).run({ input: { order_id } })
})
