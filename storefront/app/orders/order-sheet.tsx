import type { TimeSpan } from "~/pickup/collecting-time"
import { OrderFacts } from "./order-facts"
import { OrderPositions } from "./order-positions"
import { TrackingLinks } from "./tracking-links"
import type { Order } from "./types"

interface OrderSheetProps {
  order: Order
  /** the time that is booked for collecting it */
  collectAt?: TimeSpan | null
}

/** The order in full: as a page of the account and on the page of a placed order, also on paper. */
export function OrderSheet({ order, collectAt = null }: OrderSheetProps) {
  return (
    <div className="grid gap-8 lg:grid-cols-[1.3fr_1fr] lg:items-start">
      <OrderPositions order={order} />
      <div className="grid gap-4">
        <OrderFacts order={order} collectAt={collectAt} />
        <TrackingLinks tracking={order.tracking} />
      </div>
    </div>
  )
}
