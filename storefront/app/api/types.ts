/** Shapes of the Store API's answers that the pages are built from. */

export type ReceivingMethod = "pickup" | "delivery"

export interface Interval {
  /** local time `HH:MM` */
  from: string
  to: string
}

export const WEEK_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const
export type WeekDay = (typeof WEEK_DAYS)[number]
export type WeeklyHours = Record<WeekDay, Interval[]>

export interface Branch {
  id: string
  code: string
  name: string
  city: string
  address: string | null
  phone: string | null
  latitude: number | null
  longitude: number | null
  hours: WeeklyHours | null
  methods: ReceivingMethod[]
  status: "open" | "closed"
  sales_channel_id: string
}

export interface CoinCard {
  id: string
  handle: string
  variant_id: string
  title: string
  series: { handle: string; title: string } | null
  /** face value in tenge */
  denomination: number
  metal: string | null
  /** parts per thousand */
  fineness: number | null
  quality: string | null
  price: { amount: number; currency_code: string } | null
  pictures: { obverse: string | null; reverse: string | null }
  /** units on sale, over all branches or in the one asked for */
  available: number
  receiving_methods: ReceivingMethod[]
  year: number | null
}

export interface Coin extends CoinCard {
  subtitle: string | null
  description: string | null
  mass_g: number | null
  diameter_mm: number | null
  /** for coins that are not round, for example `60 x 30` */
  size_mm: string | null
  mintage: number | null
  /** ISO date, or only `YYYY` */
  issue_date: string | null
  year_on_coin: number | null
  edge: string | null
  shape: string | null
  special: string | null
  obverse: string | null
  reverse: string | null
  kind: string
  names: { kk: string; ru: string; en: string }
  updated_at: string
}

export interface FacetValue {
  value: string | number
  label?: string
  count: number
}

export interface CoinFacets {
  series: FacetValue[]
  metal: FacetValue[]
  denomination: FacetValue[]
  quality: FacetValue[]
  method: FacetValue[]
  price: { min: number; max: number } | null
}

export interface CoinPage {
  coins: CoinCard[]
  count: number
  limit: number
  offset: number
  facets: CoinFacets
}

export interface BranchAvailability {
  branch_id: string
  code: string
  name: string
  city: string
  available: number
  methods: ReceivingMethod[]
}

export interface CoinAvailability {
  product_id: string
  total: number
  branches: BranchAvailability[]
}

/** Units of a coin at each branch, with nothing else. */
export interface CoinUnits {
  product_id: string
  branches: Pick<BranchAvailability, "branch_id" | "available">[]
}

export interface Announcement {
  id: string
  message: string
  link: string | null
  level: "info" | "warning"
}

export interface StoreSettings {
  demo: boolean
  demo_facts: string[]
  time_zone: string
  currency_code: string
  region_id: string
  locales: string[]
}
