import type { AppointmentState, HandOver } from "../../../modules/pickup/types"

/** An order as the desk's API gives it; moments are ISO instants. */
export type DeskOrder = {
  order_id: string
  display_id: number
  recipient: string
  iin_masked: string | null
  phone: string | null
  paid: boolean
  /** What was given back so far; null when nothing was. */
  refunded: { amount: number; currency: string } | null
  canceled: boolean
  items: { id: string; title: string; thumbnail: string | null; quantity: number }[]
  appointment: { starts_at: string; ends_at: string; state: AppointmentState } | null
  kept_until: string
  storage_over: boolean
  hand_over:
    (Pick<HandOver, "document_kind" | "document_last_four" | "proxy"> & { done_at: string }) | null
}

export type FoundOrder = { order: DeskOrder; by_code: boolean }

/** A line of the desk's list. */
export type DeskAppointment = {
  order_id: string
  display_id: number
  recipient: string
  starts_at: string
  ends_at: string
  state: AppointmentState
  late: boolean
  units: number
}

/** What staff have checked. */
export type HandOverBody = {
  branch_id: string
  code?: string
  document: { kind: HandOver["document_kind"]; number: string }
  proxy?: { name: string; iin: string; power_number: string; power_date: string }
}
