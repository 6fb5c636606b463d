import { Link, useLocation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { CoinFacets } from "~/api/types"
import { CloseIcon } from "~/components/icons"
import { formatPrice } from "~/format/price"
import { useLanguage } from "~/shell/use-root-data"
import { FACETS, filtersToParams, type CoinFilters } from "./coin-filters"
import { facetChoices } from "./facet-words"

interface Chip {
  label: string
  /** the filters without this one */
  without: CoinFilters
}

/** What narrows the list, each with a way to take it off; plain links. */
export function FilterChips({ facets, filters }: { facets: CoinFacets; filters: CoinFilters }) {
  const { t } = useTranslation("coins")
  const language = useLanguage()
  const { pathname } = useLocation()
  const { inStock, priceMin, priceMax } = filters
  const first = { ...filters, page: 1 }

  const chips: Chip[] = FACETS.flatMap((facet) => {
    const chosen = filters.facets[facet]
    return facetChoices(t, facet, facets, chosen, language)
      .filter(({ value }) => chosen.includes(value))
      .map(({ value, label }) => ({
        label,
        without: {
          ...first,
          facets: { ...filters.facets, [facet]: chosen.filter((other) => other !== value) },
        },
      }))
  })
  if (priceMin !== null) {
    const label = t("filters.priceFrom", { price: formatPrice(priceMin, language) })
    chips.push({ label, without: { ...first, priceMin: null } })
  }
  if (priceMax !== null) {
    const label = t("filters.priceTo", { price: formatPrice(priceMax, language) })
    chips.push({ label, without: { ...first, priceMax: null } })
  }
  if (inStock) chips.push({ label: t("filters.inStock"), without: { ...first, inStock: false } })
  if (chips.length === 0) return null

  return (
    <ul aria-label={t("filters.active")} className="mb-4 flex flex-wrap items-center gap-2">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <Link
            to={{ pathname, search: filtersToParams(without).toString() }}
            preventScrollReset
            aria-label={t("filters.remove", { name: label })}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-brand-soft px-3 text-sm hover:text-brand"
          >
            {label}
            <CloseIcon className="size-4" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          to={{
            pathname,
            search: filters.q ? new URLSearchParams({ q: filters.q }).toString() : "",
          }}
          className="prose-link inline-flex min-h-9 items-center px-2 text-sm"
        >
          {t("filters.clear")}
        </Link>
      </li>
    </ul>
  )
}
