import type { ReceivingMethod } from "~/api/types"
import type { OrderStatus, Returned } from "./types"

/** The three states that core keeps of an order. */
export interface CoreStates {
  status?: string
  payment_status?: string
  fulfillment_status?: string
}

const PAID = ["authorized", "captured", "partially_captured", "partially_refunded", "refunded"]

/** What core's order, payment and fulfilment states mean to the buyer. */
export function orderStatus(states: CoreStates, method: ReceivingMethod | null): OrderStatus {
  if (states.status === "canceled") return "canceled"
  switch (states.fulfillment_status) {
    case "delivered":
      return "received"
    case "shipped":
    case "partially_shipped":
    case "partially_delivered":
      return "shipped"
    case "fulfilled":
    case "partially_fulfilled":
      return method === "pickup" ? "ready" : "prepared"
    default:
      return PAID.includes(states.payment_status ?? "") ? "accepted" : "awaitingPayment"
  }
}

const RETURNED: Record<string, Returned> = { refunded: "all", partially_refunded: "part" }

/** Whether money has gone back to the buyer, whatever became of the order. */
export function returnedOf({ payment_status }: CoreStates): Returned | null {
  return RETURNED[payment_status ?? ""] ?? null
}
