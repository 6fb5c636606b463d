import { z } from "@medusajs/framework/zod"

const whole = (least: number, most: number) => z.number().int().min(least).max(most)

/** How a branch hands orders over by appointment. What is left out gets its default. */
export const PickupRulesSchema = z.strictObject({
  /** Length of one appointment, in minutes. */
  slot_minutes: whole(5, 480).default(30),
  /** How many orders are handed over in one slot. */
  capacity: whole(1, 1_000).default(4),
  /** A slot can be booked until this long before it begins, in minutes. */
  lead_minutes: whole(0, 20_160).default(120),
  /** How many days ahead a slot can be booked; today is the first. */
  horizon_days: whole(1, 90).default(14),
  /** An appointment is moved or cancelled by its buyer until this long before it, in minutes. */
  cutoff_minutes: whole(0, 20_160).default(120),
  /** How many days an order is kept at the branch after the day it was placed on. */
  keep_days: whole(1, 365).default(30),
})

/** Rules of a branch for pickup by appointment, all of them present. */
export type PickupRules = z.output<typeof PickupRulesSchema>

/** The rules of a branch that has set none. */
export const DEFAULT_PICKUP_RULES: PickupRules = PickupRulesSchema.parse({})
