import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { filtersToParams, isNarrowed, parseFilters } from "~/coins/coin-filters"
import { CoinListing } from "~/coins/coin-listing"
import { loadCoins } from "~/coins/load-coins.server"
import { Breadcrumbs } from "~/components/breadcrumbs"
import type { TextHandle } from "~/i18n/namespaces"
import { requireLanguage } from "~/i18n/route-language.server"
import { pageMeta } from "~/seo/page-meta"
import { describePage } from "~/seo/seo.server"

export const handle: TextHandle = { i18n: ["coins"] }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.seo)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = requireLanguage(params)
  const filters = { ...parseFilters(new URL(request.url).searchParams), q: "" }
  const { coins, count, pageCount, facets } = await loadCoins(request, language, filters)
  const query = filtersToParams(filters).toString()
  return {
    coins,
    count,
    pageCount,
    facets,
    filters,
    seo: describePage(language, `/${language}/coins${query && `?${query}`}`, (t) => ({
      title: t("coins.title"),
      description: t("coins.description"),
      // One series is a page of its own; mixtures of filters would be endless doubles of the same coins.
      noIndex: isNarrowed(filters) && filters.facets.series.length !== 1,
    })),
  }
}

/** All coins with filters, sorting and pages kept in the URL. */
export default function Coins() {
  const listing = useLoaderData<typeof loader>()
  const { t } = useTranslation("coins")
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t("listTitle") }]} />
      <h1 className="mb-6">{t("listTitle")}</h1>
      <CoinListing {...listing} label={t("listTitle")} />
    </>
  )
}
