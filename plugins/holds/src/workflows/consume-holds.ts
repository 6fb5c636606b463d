import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { HoldEvents } from "./events"
import { alignReservationsStep } from "./steps/align-reservations"
import { consumeHoldsStep } from "./steps/consume-holds"

/**
 * To be run once an order has reserved its units: moves reservations to the place where the units were
 * held, and turns the holds into purchases.
 */
export const consumeHoldsWorkflow = createWorkflow(
  "consume-holds",
  (input: WorkflowData<{ cart_id: string; order_id: string }>) => {
    alignReservationsStep(input)
    const finished = consumeHoldsStep(input)
    const data = transform({ finished }, (value) =>
      value.finished.consumed.map(({ id, cart_id }) => ({ id, cart_id }))
    )
    emitEventStep({ eventName: HoldEvents.CONSUMED, data })
    return new WorkflowResponse(finished)
  }
)
