import { liveCache } from "~/api/cache.server"
import { getBranch } from "~/api/branches.server"
import { listCoins, readAvailability, readUnits } from "~/api/coins.server"
import type { CoinUnits } from "~/api/types"
import { parseFilters } from "~/coins/coin-filters"
import { PAGE_SIZE, toCoinQuery } from "~/coins/coin-query.server"
import { DEFAULT_LANGUAGE } from "~/i18n/languages"
import type { LiveCoin } from "./use-live-coin"

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
  const units = await liveCache.get(`branch:${branch.id}:${page}`, async () => {
    const ids = coins.map(({ id }) => id)
    return unitsById(await readUnits(LANGUAGE, ids, branch.id))
  })
  return Object.fromEntries(coins.map(({ id, handle }) => [handle, units.get(id) ?? 0]))
}

function unitsById(units: CoinUnits[]): Map<string, number> {
  return new Map(units.map(({ product_id, branches }) => [product_id, branches[0]?.available ?? 0]))
}
