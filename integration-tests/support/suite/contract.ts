/** The Store API as a client relies on it: written down here once more so that a change of it breaks a test. */

export type Language = "kk" | "ru" | "en"
export type ReceivingMethod = "pickup" | "delivery"

export type Branch = {
  id: string
  code: string
  name: string
  city: string
  address: string | null
  phone: string | null
  latitude: number | null
  longitude: number | null
  hours: Record<string, { from: string; to: string }[]> | null
  methods: ReceivingMethod[]
  status: "open" | "closed"
  sales_channel_id: string
}

export type CoinCard = {
  id: string
  handle: string
  variant_id: string
  title: string
  series: { handle: string; title: string } | null
  denomination: number
  metal: string | null
  fineness: number | null
  quality: string
  price: { amount: number; currency_code: string } | null
  pictures: { obverse: string | null; reverse: string | null }
  available: number
  receiving_methods: ReceivingMethod[]
  year: number | null
}

export type Cart = {
  id: string
  sales_channel_id: string
  currency_code: string
  total: number
  items: { id: string; variant_id: string; quantity: number; unit_price: number }[]
}

export type Order = {
  id: string
  display_id: number
  total: number
  metadata: Record<string, unknown> | null
}

/** The value of the header `x-medusa-locale` for each language of the store. */
export const LOCALES: Record<Language, string> = { kk: "kk-KZ", ru: "ru-RU", en: "en-US" }
