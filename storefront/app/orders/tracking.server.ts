import type { ApiOrder } from "./order-api.server"
import type { Tracking } from "./types"

/** Core sends the labels of a fulfilment along when asked; its types for the store do not know them. */
interface WithLabels {
  labels?: { tracking_number: string; tracking_url: string }[]
}

/** Only web addresses become links: what staff or a courier typed is not trusted to be one. */
function webAddress(url: string | null | undefined): string | null {
  return url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null
}

/** Tracking numbers of all parcels of an order that were not called off (G14). */
export function trackingOf(order: ApiOrder): Tracking[] {
  const parcels: (NonNullable<ApiOrder["fulfillments"]>[number] & WithLabels)[] =
    order.fulfillments ?? []
  return parcels
    .filter(({ canceled_at }) => !canceled_at)
    .flatMap(({ labels }) => labels ?? [])
    .filter(({ tracking_number }) => tracking_number)
    .map(({ tracking_number, tracking_url }) => ({
      number: tracking_number,
      url: webAddress(tracking_url),
    }))
}
