import type { PickupNews } from "@qazyna/branches/pickup/views/news"

/** Letters about collecting an order, and what each of them tells; each is sent once for its subject. */
export const PICKUP_NEWS = {
  "pickup-booked": "booked",
  "pickup-reminder": "reminder",
  "pickup-missed": "missed",
  "pickup-unbooked": "unbooked",
  "pickup-expired": "expired",
} as const satisfies Record<string, PickupNews["kind"]>

export type PickupTemplate = keyof typeof PICKUP_NEWS

export const isPickupTemplate = (template: string): template is PickupTemplate =>
  Object.hasOwn(PICKUP_NEWS, template)
