export const APPOINTMENT_STATES = ["booked", "cancelled", "missed", "expired", "collected"] as const

/** What has become of the pickup of an order. */
export type AppointmentState = (typeof APPOINTMENT_STATES)[number]

/** The pickup of an order that has or had an appointment. */
export type Appointment = {
  order_id: string
  branch_id: string
  starts_at: Date
  ends_at: Date
  state: AppointmentState
  /** Grows with each change: the confirmation of an earlier one is not valid any more. */
  version: number
}

export const DOCUMENT_KINDS = ["id_card", "passport", "residence_permit", "other"] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Somebody who collects for the buyer, by a power of attorney. */
export type Proxy = {
  name: string
  /** Never in full: the power of attorney itself stays at the branch. */
  iin_masked: string
  power_number: string
  /** `2026-11-22` */
  power_date: string
}

/** Who handed an order over to whom, and what was checked. */
export type HandOver = {
  id: string
  order_id: string
  branch_id: string
  state: "begun" | "done"
  staff_id: string
  document_kind: DocumentKind
  document_last_four: string
  proxy: Proxy | null
  begun_at: Date
  done_at: Date | null
}
