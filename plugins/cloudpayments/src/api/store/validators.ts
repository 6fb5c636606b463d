import { z } from "@medusajs/framework/zod"

const address = z.string().min(1).max(2_000)

export const StoreOrderPage = z
  .object({
    language: z.enum(["kk", "ru", "en"]).default("kk"),
    success_url: address,
    fail_url: address,
  })
  .strict()

export type StoreOrderPageType = z.output<typeof StoreOrderPage>
