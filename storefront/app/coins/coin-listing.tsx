import { useTranslation } from "react-i18next"
import type { CoinFacets } from "~/api/types"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import { Pagination } from "~/components/pagination"
import { usePaths } from "~/shell/use-root-data"
import type { CoinFilters } from "./coin-filters"
import { CoinGrid } from "./coin-grid"
import type { CoinTile } from "./coin-tile"
import { FilterChips } from "./filter-chips"
import { FilterPanel } from "./filter-panel"
import { ListToolbar } from "./list-toolbar"

interface CoinListingProps {
  coins: CoinTile[]
  count: number
  pageCount: number
  facets: CoinFacets
  filters: CoinFilters
  label: string
}

/** Filters, sorting, chips, coins, pages: the body of the list page and of search. */
export function CoinListing({ coins, count, pageCount, facets, filters, label }: CoinListingProps) {
  const { t } = useTranslation("coins")
  const paths = usePaths()
  return (
    <div className="lg:grid lg:grid-cols-[16rem_1fr] lg:gap-10">
      <FilterPanel facets={facets} filters={filters} />
      <section aria-labelledby="coin-list">
        <h2 id="coin-list" className="sr-only">
          {label}
        </h2>
        <ListToolbar count={count} filters={filters} />
        <FilterChips facets={facets} filters={filters} />
        {coins.length > 0 ? (
          <CoinGrid coins={coins} label={label} beside />
        ) : (
          <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
            <LinkButton to={paths.coins}>{t("allCoins")}</LinkButton>
          </EmptyState>
        )}
        <Pagination page={filters.page} pageCount={pageCount} />
      </section>
    </div>
  )
}
