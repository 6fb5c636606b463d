import { checkCompletion } from "@qazyna/branches/rules"
import { requirePayment } from "@qazyna/cloudpayments/rules"
import { requireCourierAddress, requirePaymentWay } from "@qazyna/courier/rules"
import { assertMayBuy } from "@qazyna/eds/rules"
import {
  consumeHolds,
  giveUpCompletion,
  holdAgain,
  requireHolds,
  type BegunCompletion,
  type FinishedCompletion,
} from "@qazyna/holds/rules"
import { keepOrderBranchWorkflow } from "@qazyna/branches/workflows"
import { requireOfferedPayment } from "../../payments/require-offered"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse, type StepExecutionContext } from "@medusajs/framework/workflows-sdk"

type Created = { order_id: string; cart_id: string }

/** Core declares this hook inside a condition, where its type is lost, although it can be consumed. */
type OrderCreatedHook = {
  orderCreated: (
    handler: (
      created: Created,
      context: StepExecutionContext
    ) => Promise<StepResponse<undefined, FinishedCompletion>>,
    undo: (finished: FinishedCompletion | undefined, context: StepExecutionContext) => Promise<void>
  ) => void
}

completeCartWorkflow.hooks.validate(
  async ({ input, cart }, { container }) => {
    await assertMayBuy(container, { customer_id: cart.customer?.id })
    await checkCompletion(container, { cart_id: input.id })
    await requireCourierAddress(container, { cart_id: input.id })
    await requireOfferedPayment(container, { cart_id: input.id })
    await requirePaymentWay(container, { cart_id: input.id })
    await requirePayment(container, { cart_id: input.id, total: cart.raw_total ?? cart.total })
    const begun = await requireHolds(container, { cart_id: input.id })
    return new StepResponse(undefined, begun)
  },
  async (begun: BegunCompletion | undefined, { container }) => {
    if (begun) {
      await giveUpCompletion(container, begun)
    }
  }
)

const { orderCreated } = completeCartWorkflow.hooks as typeof completeCartWorkflow.hooks &
  OrderCreatedHook

/** Core has reserved by now: the holds may go. */
orderCreated(
  async ({ order_id, cart_id }, { container }) => {
    await keepOrderBranchWorkflow(container).run({ input: { order_id } })
    const finished = await consumeHolds(container, { cart_id, order_id })
    return new StepResponse(undefined, finished)
  },
  async (finished, { container }) => {
    if (finished) {
      await holdAgain(container, finished)
    }
  }
)
