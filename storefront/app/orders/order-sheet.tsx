import { OrderFacts } from "./order-facts"
import { OrderPositions } from "./order-positions"
import { TrackingLinks } from "./tracking-links"
import type { Order } from "./types"

/** The order in full: as a page of the account and on the page of a placed order, also on paper. */
export function OrderSheet({ order }: { order: Order }) {
  return (
    <div className="grid gap-8 lg:grid-cols-[1.3fr_1fr] lg:items-start">
      <OrderPositions order={order} />
      <div className="grid gap-4">
        <OrderFacts order={order} />
        <TrackingLinks tracking={order.tracking} />
      </div>
    </div>
  )
}
