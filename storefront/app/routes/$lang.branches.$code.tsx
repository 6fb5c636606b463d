import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { getBranch } from "~/api/branches.server"
import { throwAsPage } from "~/api/page-error.server"
import { BranchDetails } from "~/branches/branch-details"
import { mapLink } from "~/branches/map-link"
import { parseFilters } from "~/coins/coin-filters"
import { CoinGrid } from "~/coins/coin-grid"
import { loadCoins } from "~/coins/load-coins.server"
import { coinPlace, SoldOutAnnouncer } from "~/coins/sold-out-announcer"
import { Breadcrumbs } from "~/components/breadcrumbs"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import { Pagination } from "~/components/pagination"
import type { TextHandle } from "~/i18n/namespaces"
import { requireLanguage } from "~/i18n/route-language.server"
import { withUnits } from "~/live/branch-units"
import { useLiveBranch } from "~/live/use-live-branch"
import { pageMeta } from "~/seo/page-meta"
import { describePage } from "~/seo/seo.server"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["branches", "coins"] }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.seo)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = requireLanguage(params)
  const branch = await getBranch(language, params.code ?? "").catch(throwAsPage)
  const { page } = parseFilters(new URL(request.url).searchParams)
  const none = parseFilters(new URLSearchParams())
  const listing = await loadCoins(request, language, {
    ...none,
    branch: branch.code,
    inStock: true,
    page,
  })
  const { code, name, city, address, phone, hours, methods, status } = branch
  const query = page > 1 ? `?page=${page}` : ""
  return {
    branch: { code, name, city, address, phone, hours, methods, status },
    map: mapLink(branch),
    coins: listing.coins,
    count: listing.count,
    page,
    pageCount: listing.pageCount,
    seo: describePage(language, `/${language}/branches/${code}${query}`, (t) => ({
      title: t("branch.title", { name }),
      description: t("branch.description", { name, city }),
    })),
  }
}

/** One branch: where and when, how it hands coins out, and what it sells (G19). */
export default function BranchPage() {
  const { branch, map, coins, count, page, pageCount } = useLoaderData<typeof loader>()
  const { t } = useTranslation("branches")
  const { t: coinText } = useTranslation("coins")
  const paths = usePaths()
  const now = withUnits(coins, useLiveBranch(branch.code))
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t("title"), to: paths.branches }, { label: branch.name }]} />
      <h1 className="mb-6">{branch.name}</h1>
      <BranchDetails branch={branch} map={map} />
      <section aria-labelledby="coins" className="mt-12">
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id="coins">{t("coins")}</h2>
          <p className="text-muted">{coinText("count", { count })}</p>
        </div>
        {coins.length > 0 ? (
          <>
            <CoinGrid coins={now} label={t("coins")} />
            <SoldOutAnnouncer places={now.map(coinPlace)} />
          </>
        ) : (
          <EmptyState title={coinText("emptyBranchTitle")} text={coinText("emptyBranchText")}>
            <LinkButton to={paths.branches}>{t("all")}</LinkButton>
          </EmptyState>
        )}
        <Pagination page={page} pageCount={pageCount} />
      </section>
    </>
  )
}
