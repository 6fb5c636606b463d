import { liveCache } from "~/api/cache.server"
import { getBranch } from "~/api/branches.server"
import { listAllCoins, readAvailability, readUnits } from "~/api/coins.server"
import { DEFAULT_LANGUAGE } from "~/i18n/languages"
import { publicHeadersOf } from "~/session/public-headers.server"
import type { LiveUnits } from "./branch-units"
import type { LiveCoin } from "./use-live-coin"

/** Numbers have no language: all pages of a coin share one answer. */
const LANGUAGE = DEFAULT_LANGUAGE

/**
 * Units of a coin at each branch, at most a second old.
 * @throws ApiError `product_not_found`
 */
export async function unitsOfCoin(request: Request, handle: string): Promise<LiveCoin> {
  const { total, branches } = await liveCache.get(`coin:${handle}`, () =>
    readAvailability(handle, publicHeadersOf(LANGUAGE, request))
  )
  const here = branches.filter(({ available }) => available > 0)
  return {
    total,
    branches: Object.fromEntries(here.map(({ code, available }) => [code, available])),
  }
}

/**
 * Units of all coins that a branch has, at most a second old; what it has sold out is missing. Which coins it
 * sells comes from a list of our own, so nobody can ask for whatever comes to their mind, and coins without stock
 * are on that list: a page that was opened before must hear of them.
 * @throws ApiError `branch_not_found`
 */
export async function unitsAtBranch(request: Request, code: string): Promise<LiveUnits> {
  const branch = await getBranch(LANGUAGE, code)
  const coins = await listAllCoins(LANGUAGE, { branch_id: branch.id })
  const handles = new Map(coins.map(({ id, handle }) => [id, handle]))
  return liveCache.get(`branch:${branch.id}`, async () => {
    const headers = publicHeadersOf(LANGUAGE, request)
    const units = await readUnits([...handles.keys()], headers, branch.id)
    return Object.fromEntries(
      units.flatMap(({ product_id, branches }) => {
        const handle = handles.get(product_id)
        const available = branches[0]?.available ?? 0
        return handle && available > 0 ? [[handle, available]] : []
      })
    )
  })
}
