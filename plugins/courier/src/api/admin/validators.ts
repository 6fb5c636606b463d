import { z } from "@medusajs/framework/zod"
import { TariffSchema } from "../../tariff/schema"

const version = z.int().min(0)

export const AdminSetCourierTariff = z.strictObject({
  /** The version that was edited; 0 when there was none. */
  version,
  tariff: TariffSchema,
})

export const AdminImportCourierRates = z.strictObject({
  version,
  csv: z.string().min(1).max(200_000),
  /** Only judge the rows. */
  check: z.boolean().default(false),
})

export const AdminTryCourierPrice = z.strictObject({
  from_city: z.string().trim().max(100).default(""),
  province: z.string().trim().max(20).default(""),
  city: z.string().trim().max(100).default(""),
  /** Grams of the goods, without packing. */
  grams: z.int().min(0).max(10_000_000),
  /** Declared value in tenge. */
  value: z.number().min(0).max(1_000_000_000),
})

export const AdminGetCourierDeliveries = z.strictObject({
  date: z.iso.date().optional(),
  order_id: z.string().max(64).optional(),
})

export const AdminSetPayOnDelivery = z.strictObject({ pay_on_delivery: z.boolean() })

export type AdminSetPayOnDeliveryType = z.output<typeof AdminSetPayOnDelivery>
export type AdminSetCourierTariffType = z.output<typeof AdminSetCourierTariff>
export type AdminImportCourierRatesType = z.output<typeof AdminImportCourierRates>
export type AdminTryCourierPriceType = z.output<typeof AdminTryCourierPrice>
export type AdminGetCourierDeliveriesType = z.output<typeof AdminGetCourierDeliveries>
