import type { MedusaContainer } from "@medusajs/framework/types"
import type { AppointmentState } from "../../modules/pickup/types"
import { dayAfter, momentAt } from "../calendar/local-time"
import { pickupService } from "../service"

/** A line of the desk's list. */
export type DeskAppointment = {
  order_id: string
  display_id: number
  recipient: string
  starts_at: Date
  ends_at: Date
  state: AppointmentState
  late: boolean
  units: number
}

/** Which appointments of a branch: of one day, those whose buyers have not come, or those that a text finds. */
export type DeskFilter = {
  branch_id: string
  day?: string
  late?: boolean
  q?: string
  limit: number
  offset: number
}

const LATE = `(state = 'missed' OR (state = 'booked' AND ends_at < CAST(:now AS timestamptz)))`

const LIST = `
  SELECT *, CAST(count(*) OVER () AS integer) AS total FROM (
    SELECT one.order_id, made.display_id, one.starts_at, one.ends_at, one.state, ${LATE.replace(/\b(state|ends_at)\b/g, "one.$1")} AS late,
      concat_ws(' ', address.last_name, address.first_name) AS recipient,
      CAST((SELECT COALESCE(sum(item.quantity), 0) FROM order_item item
        WHERE item.order_id = made.id AND item.version = made.version AND item.deleted_at IS NULL) AS integer) AS units
    FROM pickup_appointment one
    JOIN "order" made ON made.id = one.order_id AND made.deleted_at IS NULL
    LEFT JOIN order_address address ON address.id = made.shipping_address_id
    WHERE one.branch_id = :branchId AND one.state <> 'cancelled'
  ) found
  WHERE (CAST(:from AS timestamptz) IS NULL OR (starts_at >= CAST(:from AS timestamptz) AND starts_at < CAST(:to AS timestamptz)))
    AND (NOT CAST(:late AS boolean) OR late)
    AND (CAST(:q AS text) IS NULL OR CAST(display_id AS text) = :q OR recipient ILIKE :like)
  ORDER BY starts_at, display_id LIMIT :limit OFFSET :offset`

/** One page of a branch's appointments, in the order of their times. */
export const listAppointments = async (
  container: MedusaContainer,
  { branch_id, day, late = false, q, limit, offset }: DeskFilter
): Promise<{ appointments: DeskAppointment[]; count: number }> => {
  const rows = await pickupService(container).select<DeskAppointment & { total: number }>(LIST, {
    branchId: branch_id,
    from: day ? momentAt(day).toISOString() : null,
    to: day ? momentAt(dayAfter(day)).toISOString() : null,
    late,
    q: q?.trim() || null,
    like: `%${(q ?? "").trim().replace(/[\\%_]/g, "\\$&")}%`,
    limit,
    offset,
  })
  const appointments = rows.map(({ total: _, ...row }) => row)
  return { appointments, count: rows[0]?.total ?? 0 }
}
