import { throwAsPage } from "~/api/page-error.server"
import { getBranch } from "~/api/branches.server"
import { listCoins } from "~/api/coins.server"
import type { Branch, CoinFacets } from "~/api/types"
import type { Language } from "~/i18n/languages"
import { publicHeadersOf } from "~/session/public-headers.server"
import type { CoinFilters } from "./coin-filters"
import { PAGE_SIZE, toCoinQuery } from "./coin-query.server"
import { toTile, type CoinTile } from "./coin-tile"

export interface CoinListing {
  coins: CoinTile[]
  count: number
  pageCount: number
  facets: CoinFacets
  branch: Branch | null
}

/**
 * One page of coins for the filters of a URL, at one branch when the URL names it.
 * @param request of the page, whose caller is counted for what is not known yet
 * @param size coins on one page
 * @throws 404 page for an unknown branch, 503 page when the backend does not answer
 */
export async function loadCoins(
  request: Request,
  language: Language,
  filters: CoinFilters,
  size = PAGE_SIZE
): Promise<CoinListing> {
  const branch = filters.branch
    ? await getBranch(language, filters.branch).catch(throwAsPage)
    : null
  const page = await listCoins(
    language,
    toCoinQuery(filters, { branchId: branch?.id, size }),
    publicHeadersOf(language, request)
  ).catch(throwAsPage)
  return {
    coins: page.coins.map(toTile),
    count: page.count,
    pageCount: Math.ceil(page.count / size),
    facets: page.facets,
    branch,
  }
}
