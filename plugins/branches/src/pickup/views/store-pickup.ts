import type { MedusaContainer } from "@medusajs/framework/types"
import type { AppointmentState } from "../../modules/pickup/types"
import { freeSlots, type SlotDay } from "../appointments/free-slots"
import { readAppointment } from "../appointments/read"
import { changeableUntil, keptUntil } from "../calendar/slots"
import type { PickupBranch } from "../orders/branch"
import { readHandOver } from "../desk/desk-order"
import { isCollectable, requirePickupOrder } from "../orders/require"
import { pickupService } from "../service"

/** The pickup of an order as its buyer sees it. */
export type StorePickup = {
  order_id: string
  branch: Omit<PickupBranch, "rules" | "stock_location_id">
  /** Whether the order may be collected: it is paid and not cancelled, something of it is owed, and nobody has collected it. */
  collectable: boolean
  /** When the desk handed it over, with an appointment or without. */
  collected_at: Date | null
  appointment: {
    starts_at: Date
    ends_at: Date
    state: AppointmentState
    /** The last moment at which the buyer may move or cancel it. */
    changeable_until: Date
    /** Whether that moment has not passed yet. */
    changeable: boolean
  } | null
  /** The first moment at which the order is not kept any more. */
  kept_until: Date
  slot_minutes: number
  days: SlotDay[]
}

/** Whether there may be a choice of slots: nothing is offered for what cannot be collected or was collected. */
const mayChoose = (state: AppointmentState | undefined): boolean =>
  state !== "collected" && state !== "expired"

/** See {@link StorePickup}. @throws pickup_order_not_found, order_not_for_pickup */
export const storePickup = async (
  container: MedusaContainer,
  orderId: string,
  locale?: string
): Promise<StorePickup> => {
  const order = await requirePickupOrder(container, { id: orderId }, locale)
  const { rules, stock_location_id: _, ...branch } = order.branch
  const [found, handOver] = await Promise.all([
    readAppointment(container, orderId),
    readHandOver(container, orderId),
  ])
  const collectable = isCollectable(order) && handOver?.state !== "done"
  const until = found && changeableUntil(found.starts_at, rules)
  return {
    order_id: orderId,
    branch,
    collectable,
    collected_at: handOver?.done_at ?? null,
    appointment:
      found && until
        ? {
            starts_at: found.starts_at,
            ends_at: found.ends_at,
            state: found.state,
            changeable_until: until,
            changeable: found.state === "booked" && pickupService(container).clock() <= until,
          }
        : null,
    kept_until: keptUntil(order.created_at, rules),
    slot_minutes: rules.slot_minutes,
    days: collectable && mayChoose(found?.state) ? await freeSlots(container, order) : [],
  }
}
