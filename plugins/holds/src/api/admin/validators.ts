import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { HOLD_STATUSES } from "../../modules/holds/types"

const id = z.string().min(1).max(64)
const repeated = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)]).optional()

export const AdminGetHolds = createFindParams({ offset: 0, limit: 20 }).merge(
  z.object({
    status: repeated(z.enum(HOLD_STATUSES)),
    location_id: repeated(id),
    product_id: repeated(id),
    inventory_item_id: repeated(id),
    customer_id: repeated(id),
    cart_id: id.optional(),
    /** Part of the buyer's e-mail. */
    q: z.string().max(255).optional(),
  })
)

const units = z.number().int().min(1).max(1_000_000).nullable().default(null)

export const AdminSetPurchaseLimit = z
  .object({
    purchase_limit: z
      .object({
        per_order: units,
        per_person: units,
        period_days: z.number().int().min(1).max(36_500).nullable().default(null),
      })
      .strict()
      .nullable(),
  })
  .strict()

export type AdminGetHoldsType = z.output<typeof AdminGetHolds>
export type AdminSetPurchaseLimitType = z.output<typeof AdminSetPurchaseLimit>
