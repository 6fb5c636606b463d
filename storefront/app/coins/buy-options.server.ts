import { listBranches } from "~/api/branches.server"
import { getCoin, readAvailability } from "~/api/coins.server"
import type { ReceivingMethod } from "~/api/types"
import type { Language } from "~/i18n/languages"

/** A branch as the BUY window lists it. */
export interface BuyOption {
  branchId: string
  salesChannelId: string
  code: string
  name: string
  city: string
  available: number
  /** ways in which this branch may hand out this coin (G27) */
  methods: ReceivingMethod[]
}

export interface BuyChoice {
  coin: { handle: string; title: string; variantId: string; price: number | null }
  options: BuyOption[]
}

/**
 * Branches that have the coin at this moment, most first. Stock is read past the cache.
 * @throws ApiError `coin_not_found`
 */
export async function loadBuyChoice(language: Language, handle: string): Promise<BuyChoice> {
  const [{ coin }, branches] = await Promise.all([
    getCoin(language, handle),
    listBranches(language),
  ])
  const availability = await readAvailability(language, coin.id)
  const options = availability.branches.flatMap((at) => {
    const branch = branches.find(({ id }) => id === at.branch_id)
    if (!branch || branch.status !== "open" || at.available <= 0) return []
    return [
      {
        branchId: branch.id,
        salesChannelId: branch.sales_channel_id,
        code: branch.code,
        name: branch.name,
        city: branch.city,
        available: at.available,
        methods: branch.methods.filter((method) => coin.receiving_methods.includes(method)),
      },
    ]
  })
  return {
    coin: {
      handle: coin.handle,
      title: coin.title,
      variantId: coin.variant_id,
      price: coin.price?.amount ?? null,
    },
    options: options.sort((a, b) => b.available - a.available),
  }
}
