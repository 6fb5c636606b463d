import { z } from "@medusajs/framework/zod"
import { DOCUMENT_KINDS } from "../../modules/pickup/types"
import { WEEK_DAYS } from "../../types"

const day = z.iso.date()
const id = z.string().min(1).max(255)
const text = z.string().trim().min(1).max(200)

export const AdminGetSpecialDays = z.strictObject({ from: day.optional() })

export const AdminCreateSpecialDay = z.strictObject({
  day,
  works_as: z.enum(WEEK_DAYS).nullable().default(null),
  names: z.record(z.string().max(20), text),
})

export const AdminGetAppointments = z.strictObject({
  branch_id: id,
  day: day.optional(),
  late: z
    .enum(["true", "false"])
    .transform((flag) => flag === "true")
    .optional(),
  q: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

export const AdminFindAtDesk = z.strictObject({ branch_id: id, text: z.string().min(1).max(300) })

export const AdminHandOver = z.strictObject({
  branch_id: id,
  /** The confirmation that was scanned; left out when the order was found by its number. */
  code: z.string().min(1).max(300).optional(),
  document: z.strictObject({ kind: z.enum(DOCUMENT_KINDS), number: text.min(4).max(40) }),
  proxy: z
    .strictObject({
      name: text,
      iin: z.string().trim().max(20),
      power_number: text.max(60),
      power_date: day,
    })
    .optional(),
  items: z
    .array(z.strictObject({ id, quantity: z.number().int().min(1).max(1_000_000) }))
    .max(1_000)
    .optional(),
})

export type AdminGetSpecialDaysType = z.output<typeof AdminGetSpecialDays>
export type AdminCreateSpecialDayType = z.output<typeof AdminCreateSpecialDay>
export type AdminGetAppointmentsType = z.output<typeof AdminGetAppointments>
export type AdminFindAtDeskType = z.output<typeof AdminFindAtDesk>
export type AdminHandOverType = z.output<typeof AdminHandOver>
