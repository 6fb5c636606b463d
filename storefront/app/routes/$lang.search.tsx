import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { isNarrowed, parseFilters } from "~/coins/coin-filters"
import { CoinListing } from "~/coins/coin-listing"
import { loadCoins } from "~/coins/load-coins.server"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import type { TextHandle } from "~/i18n/namespaces"
import { requireLanguage } from "~/i18n/route-language.server"
import { pageMeta } from "~/seo/page-meta"
import { describePage } from "~/seo/seo.server"
import { usePaths } from "~/shell/use-root-data"

const SUGGESTIONS = 6

export const handle: TextHandle = { i18n: ["coins"] }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.seo)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = requireLanguage(params)
  const filters = parseFilters(new URL(request.url).searchParams)
  const none = parseFilters(new URLSearchParams())
  const [listing, catalogue] = await Promise.all([
    filters.q ? loadCoins(request, language, filters) : null,
    loadCoins(request, language, none),
  ])
  const query = filters.q && `?q=${encodeURIComponent(filters.q)}`
  return {
    listing: listing && {
      coins: listing.coins,
      count: listing.count,
      pageCount: listing.pageCount,
      facets: listing.facets,
    },
    filters,
    suggestions: catalogue.facets.series.slice(0, SUGGESTIONS),
    seo: describePage(language, `/${language}/search${query}`, (t) => ({
      title: filters.q ? t("search.title", { query: filters.q }) : t("search.titleEmpty"),
      noIndex: true,
    })),
  }
}

/** Search over names, series and metals in any of the three languages. */
export default function Search() {
  const { listing, filters, suggestions } = useLoaderData<typeof loader>()
  const { t } = useTranslation("coins")
  const paths = usePaths()
  const query = filters.q
  const links = (
    <ul aria-label={t("search.examples")} className="flex flex-wrap justify-center gap-2">
      {suggestions.map(({ value, label }) => (
        <li key={value}>
          <Link
            to={`${paths.coins}?series=${encodeURIComponent(value)}`}
            className="inline-flex min-h-10 items-center rounded-full border border-line-strong bg-surface px-4 text-sm hover:border-brand hover:text-brand"
          >
            {label ?? value}
          </Link>
        </li>
      ))}
    </ul>
  )
  if (!listing) {
    return (
      <>
        <h1 className="mb-6">{t("search.title")}</h1>
        <p className="mb-6 text-lg text-muted">{t("search.hint")}</p>
        <div className="flex">{links}</div>
      </>
    )
  }
  return (
    <>
      <h1 className="mb-6">{t("search.results", { query })}</h1>
      {listing.count === 0 && !isNarrowed(filters) ? (
        <EmptyState title={t("search.emptyTitle", { query })} text={t("search.emptyText")}>
          {links}
          <LinkButton to={paths.coins}>{t("allCoins")}</LinkButton>
        </EmptyState>
      ) : (
        <CoinListing {...listing} filters={filters} label={t("search.results", { query })} />
      )}
    </>
  )
}
