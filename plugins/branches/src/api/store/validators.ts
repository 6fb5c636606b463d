import { z } from "@medusajs/framework/zod"

/** Most products in one request for availability. */
const MAX_PRODUCTS = 100

const Id = z.string().min(1).max(255)

/** A repeated parameter comes as a list, a single one as text that may hold commas. */
const Ids = z.preprocess(
  (value) => (typeof value === "string" ? value.split(",") : value),
  z.array(Id).min(1).max(MAX_PRODUCTS)
)

export const StoreGetBranches = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).optional(),
})

export const StoreGetAvailability = z.strictObject({
  product_id: Ids,
  branch_id: Id.optional(),
})

export type StoreGetAvailabilityType = z.output<typeof StoreGetAvailability>

export const StoreBookSlot = z.strictObject({
  starts_at: z.iso.datetime().transform((text) => new Date(text)),
})

export type StoreBookSlotType = z.output<typeof StoreBookSlot>
