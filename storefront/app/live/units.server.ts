import { liveCache } from "~/api/cache.server"
import { getBranch } from "~/api/branches.server"
import { listCoins, readAvailability } from "~/api/coins.server"
import { callHeaders, storeSdk } from "~/api/sdk.server"
import { parseFilters } from "~/coins/coin-filters"
import { PAGE_SIZE, toCoinQuery } from "~/coins/coin-query.server"
import { DEFAULT_LANGUAGE } from "~/i18n/languages"
import type { LiveCoin } from "./use-live-coin"

interface Answer {
  availability: { product_id: string; branches: { branch_id: string; available: number }[] }[]
}

/** Numbers have no language: all pages of a coin share one answer. */
const LANGUAGE = DEFAULT_LANGUAGE

/**
 * Units of a coin at each branch, at most a second old.
 * @throws ApiError `product_not_found`
 */
export async function unitsOfCoin(handle: string): Promise<LiveCoin> {
  const { total, branches } = await liveCache.get(`coin:${handle}`, () =>
    readAvailability(LANGUAGE, handle)
  )
  const here = branches.filter(({ available }) => available > 0)
  return {
    total,
    branches: Object.fromEntries(here.map(({ code, available }) => [code, available])),
  }
}

/**
 * Units of the coins that one page of a branch shows, at most a second old. Which coins those are comes from
 * the list's own cache, so nobody can ask for whatever comes to their mind.
 * @throws ApiError `branch_not_found`
 */
export async function unitsAtBranch(code: string, query: URLSearchParams) {
  const branch = await getBranch(LANGUAGE, code)
  const { page } = parseFilters(query)
  const filters = {
    ...parseFilters(new URLSearchParams()),
    branch: branch.code,
    inStock: true,
    page,
  }
  const { coins } = await listCoins(
    LANGUAGE,
    toCoinQuery(filters, { branchId: branch.id, size: PAGE_SIZE })
  )
  const units = await liveCache.get(`branch:${branch.id}:${page}`, () =>
    readUnits(
      branch.id,
      coins.map(({ id }) => id)
    )
  )
  return Object.fromEntries(coins.map(({ id, handle }) => [handle, units.get(id) ?? 0]))
}

async function readUnits(branchId: string, productIds: string[]): Promise<Map<string, number>> {
  if (productIds.length === 0) return new Map()
  const { availability } = await storeSdk().client.fetch<Answer>("/store/availability", {
    query: { product_id: productIds, branch_id: branchId },
    headers: callHeaders(LANGUAGE),
  })
  return new Map(
    availability.map(({ product_id, branches }) => [
      product_id,
      branches.find(({ branch_id }) => branch_id === branchId)?.available ?? 0,
    ])
  )
}
