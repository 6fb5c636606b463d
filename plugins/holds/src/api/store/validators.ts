import { z } from "@medusajs/framework/zod"

const id = z.string().min(1).max(64)

export const StoreGetPurchaseLimits = z
  .object({ product_id: z.union([id, z.array(id).max(200)]) })
  .strict()

export type StoreGetPurchaseLimitsType = z.output<typeof StoreGetPurchaseLimits>
