import type { Delivery } from "../../deliveries/present"
import type { Quote } from "../../quoting/quote"
import type { RefusedRow } from "../../tariff/import-rates"
import type { Tariff } from "../../tariff/schema"

export type { Delivery, Quote, RefusedRow, Tariff }

/** The tariff in force, null before the first; version 0 then. */
export type TariffAnswer = { version: number; tariff: Tariff | null }

export type ImportAnswer = { version: number; imported: number; refused: RefusedRow[] }

export type DeliveriesAnswer = { date: string; deliveries: Delivery[] }

/** What the price tester sends. */
export type Inquiry = {
  from_city: string
  province: string
  city: string
  grams: number
  value: number
}
