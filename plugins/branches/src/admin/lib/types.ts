import type {
  BranchStatus,
  BranchTexts,
  PickupRules,
  ReceivingMethod,
  WeeklyHours,
} from "../../types"

/** A branch as the Admin API gives it. */
export type Branch = {
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
  status: BranchStatus
  rank: number
  pickup: PickupRules | null
  translations: Record<string, BranchTexts>
  stock_location: { id: string; name: string } | null
  sales_channel: { id: string; name: string } | null
}

export type BranchList = { branches: Branch[]; count: number; limit: number; offset: number }

/** Language of the base texts, and the further ones. */
export type Locales = { base: string; locales: string[] }
