import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { keepOrderBranchWorkflow } from "../workflows/keep-order-branch"

/**
 * Covers shops that do not run the workflow in core's `orderCreated` hook, and orders that staff make.
 * Where the hook ran already, nothing is left to do.
 */
export default async function keepOrderBranch({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await keepOrderBranchWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.PLACED }
