import { z } from "@medusajs/framework/zod"
import { HISTORY_STATES } from "../../../orders/history"

const Day = z.iso.date()

/** Filters of the order history. Days are those of Astana, both included. */
export const StoreGetHistory = z.strictObject({
  status: z.enum(HISTORY_STATES).optional(),
  branch_id: z.string().min(1).max(255).optional(),
  from: Day.optional(),
  to: Day.optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

export type StoreGetHistoryType = z.output<typeof StoreGetHistory>
