import { listBranches } from "~/api/branches.server"
import { readAvailability } from "~/api/coins.server"
import type { ReceivingMethod } from "~/api/types"
import { captchaOfPage } from "~/captcha/captcha.server"
import type { Captcha } from "~/captcha/types"
import type { Limit } from "~/limits/limit"
import type { Visitor } from "~/session/visitor.server"
import { coinWithLimit } from "./coin-with-limit.server"

/** A branch as the BUY window lists it. */
export interface BuyOption {
  branchId: string
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
  captcha: Captcha
  limit: Limit | null
}

/**
 * Branches that have the coin at this moment, most first, with the check (G22) and the limits (B4) of this
 * visitor. Stock is read past the cache.
 * @throws ApiError `coin_not_found`
 */
export async function loadBuyChoice(visitor: Visitor, handle: string): Promise<BuyChoice> {
  const { language, publicHeaders } = visitor
  const [{ coin, limit }, branches, availability, captcha] = await Promise.all([
    coinWithLimit(visitor, handle),
    listBranches(language),
    readAvailability(handle, publicHeaders),
    captchaOfPage(visitor, "cart"),
  ])
  const options = availability.branches.flatMap((at) => {
    const branch = branches.find(({ id }) => id === at.branch_id)
    if (!branch || branch.status !== "open" || at.available <= 0) return []
    return [
      {
        branchId: branch.id,
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
    captcha,
    limit,
  }
}
