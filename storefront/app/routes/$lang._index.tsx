import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { listBranches } from "~/api/branches.server"
import { throwAsPage } from "~/api/page-error.server"
import { BranchPicker } from "~/coins/branch-picker"
import { parseFilters } from "~/coins/coin-filters"
import { HOME_SIZE } from "~/coins/coin-query.server"
import { CoinGrid } from "~/coins/coin-grid"
import { loadCoins } from "~/coins/load-coins.server"
import { SeriesLinks } from "~/coins/series-links"
import { coinPlace, SoldOutAnnouncer } from "~/coins/sold-out-announcer"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import { Pagination } from "~/components/pagination"
import type { TextHandle } from "~/i18n/namespaces"
import { requireLanguage } from "~/i18n/route-language.server"
import { withUnits } from "~/live/branch-units"
import { useLiveBranch } from "~/live/use-live-branch"
import { JsonLd } from "~/seo/json-ld"
import { pageMeta } from "~/seo/page-meta"
import { organization } from "~/seo/structured-data"
import { describePage } from "~/seo/seo.server"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["coins"] }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.seo)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = requireLanguage(params)
  const { branch: code, page } = parseFilters(new URL(request.url).searchParams)
  const none = parseFilters(new URLSearchParams())
  const [listing, branches] = await Promise.all([
    loadCoins(request, language, { ...none, branch: code, page, inStock: true }, HOME_SIZE),
    listBranches(language).catch(throwAsPage),
  ])
  const query = new URLSearchParams({
    ...(code ? { branch: code } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return {
    coins: listing.coins,
    count: listing.count,
    page,
    pageCount: listing.pageCount,
    series: listing.facets.series,
    branch: listing.branch && { code: listing.branch.code, name: listing.branch.name },
    branches: branches
      .filter(({ status }) => status === "open")
      .map(({ code, name }) => ({ code, name })),
    seo: describePage(language, `/${language}${query && `?${query}`}`, (t) => ({
      title: t("home.title"),
      description: t("home.description"),
    })),
  }
}

/** Home: everything on sale, in all branches or in the chosen one (G17, G18, G19). */
export default function Home() {
  const { coins, count, page, pageCount, series, branch, branches, seo } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation("coins")
  const paths = usePaths()
  // Sums over all branches have no answer of their own to follow.
  const now = withUnits(coins, useLiveBranch(branch?.code ?? null))
  return (
    <>
      <JsonLd data={organization(seo)} />
      <div className="max-w-3xl">
        <h1>{t("homeTitle")}</h1>
        <p className="mt-3 text-lg text-muted">{t("homeLead")}</p>
      </div>
      <div className="mt-6 flex flex-wrap items-end justify-between gap-4">
        <BranchPicker branches={branches} chosen={branch?.code ?? ""} />
        {branch && (
          <Link
            to={paths.branch(branch.code)}
            className="prose-link inline-flex min-h-11 items-center"
          >
            {t("aboutBranch")}
          </Link>
        )}
      </div>
      <section aria-labelledby="on-sale" className="mt-8">
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id="on-sale">
            {branch ? t("homeAtBranch", { name: branch.name }) : t("onSaleHeading")}
          </h2>
          <p role="status" className="text-muted">
            {t("count", { count })}
          </p>
        </div>
        {coins.length > 0 ? (
          <>
            <CoinGrid coins={now} label={t("onSaleHeading")} />
            {branch && <SoldOutAnnouncer key={branch.code} places={now.map(coinPlace)} />}
          </>
        ) : (
          <EmptyState title={t("emptyBranchTitle")} text={t("emptyBranchText")}>
            <LinkButton to={paths.home}>{t("allCoins")}</LinkButton>
          </EmptyState>
        )}
        <Pagination page={page} pageCount={pageCount} />
      </section>
      {!branch && <SeriesLinks series={series} />}
    </>
  )
}
