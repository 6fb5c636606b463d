import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"

/** A time at which an order can be collected; ISO instants. */
export interface ApiSlot {
  starts_at: string
  ends_at: string
  /** places that are left */
  free: number
}

/** The pickup of an order as the Store API tells it. */
export interface ApiPickup {
  appointment: {
    starts_at: string
    ends_at: string
    state: "booked" | "cancelled" | "missed" | "expired" | "collected"
    changeable_until: string
    changeable: boolean
  } | null
  collectable: boolean
  collected_at: string | null
  kept_until: string
  days: { date: string; slots: ApiSlot[] }[]
}

/** A QR code to be drawn: a square of so many modules, and the path of the dark ones. */
export interface QrDrawing {
  size: number
  path: string
}

/** What the buyer shows at the branch. */
export interface ApiConfirmation {
  code: string
  qr: QrDrawing
  map: { url: string; qr: QrDrawing } | null
  slot: { starts_at: string; ends_at: string } | null
  kept_until: string
}

const pathOf = (orderId: string, rest = "") =>
  `/store/orders/${encodeURIComponent(orderId)}/pickup${rest}`

/** Where an order is collected and when it can be. @throws ApiError `order_not_for_pickup` */
export async function readPickup({ headers }: Visitor, orderId: string): Promise<ApiPickup> {
  const { client } = storeSdk()
  return (await client.fetch<{ pickup: ApiPickup }>(pathOf(orderId), { headers })).pickup
}

/** Books a time or moves the appointment there. @throws ApiError `slot_full`, `slot_not_offered`, `appointment_fixed` */
export async function bookSlot(visitor: Visitor, orderId: string, startsAt: string): Promise<void> {
  const { headers } = visitor
  const body = { starts_at: startsAt }
  await storeSdk().client.fetch(pathOf(orderId), { method: "POST", headers, body })
}

/** Cancels the appointment. @throws ApiError `appointment_fixed`, `appointment_not_found` */
export async function cancelSlot({ headers }: Visitor, orderId: string): Promise<void> {
  await storeSdk().client.fetch(pathOf(orderId), { method: "DELETE", headers })
}

/** The confirmation to show at the branch. @throws ApiError `order_not_paid`, `order_canceled` */
export async function readConfirmation(
  { headers }: Visitor,
  orderId: string
): Promise<ApiConfirmation> {
  const path = pathOf(orderId, "/confirmation")
  const { client } = storeSdk()
  return (await client.fetch<{ confirmation: ApiConfirmation }>(path, { headers })).confirmation
}

/** The same as a file. */
export function openConfirmationPdf({ headers }: Visitor, orderId: string): Promise<Response> {
  return storeSdk().client.open(pathOf(orderId, "/confirmation/pdf"), { headers })
}

/** The booked time as a file that calendars take. @throws ApiError `appointment_not_found` */
export function openCalendar({ headers }: Visitor, orderId: string): Promise<Response> {
  return storeSdk().client.open(pathOf(orderId, "/calendar"), { headers })
}
