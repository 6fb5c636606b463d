import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData, type ShouldRevalidateFunctionArgs } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { throwAsPage } from "~/api/page-error.server"
import { CoinDescription } from "~/coins/coin-description"
import { CoinSummary } from "~/coins/coin-summary"
import { Gallery } from "~/coins/gallery"
import { loadCoinPage } from "~/coins/load-coin.server"
import { StockTable } from "~/coins/stock-table"
import { Breadcrumbs } from "~/components/breadcrumbs"
import { FactTable } from "~/components/fact-table"
import type { TextHandle } from "~/i18n/namespaces"
import { useLiveCoin } from "~/live/use-live-coin"
import { JsonLd } from "~/seo/json-ld"
import { pageMeta } from "~/seo/page-meta"
import { privateHeaders } from "~/session/private-page"
import { visitorOf } from "~/session/visitor.server"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["coins", "captcha"] }

/** The limits are told with what this buyer has bought. */
export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.seo)

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  return loadCoinPage(visitor, args.params.handle ?? "").catch(throwAsPage)
}

/** Turning the coin over (`?face=`) changes nothing that the server knows. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.pathname !== nextUrl.pathname && defaultShouldRevalidate
}

/** One coin: both faces, price, quantity, technical description, stock by branch, BUY (G20, G21). */
export default function CoinPage() {
  const { coin, facts, total, limit, stock, structured } = useLoaderData<typeof loader>()
  const live = useLiveCoin(coin.handle)
  const { t } = useTranslation("coins")
  const paths = usePaths()
  return (
    <>
      {structured.map((data) => (
        <JsonLd key={data["@type"]} data={data} />
      ))}
      <Breadcrumbs crumbs={[{ label: t("listTitle"), to: paths.coins }, { label: coin.title }]} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:gap-12">
        <Gallery title={coin.title} pictures={coin.pictures} />
        <CoinSummary key={coin.handle} coin={coin} total={total} limit={limit} live={live} />
      </div>
      <div className="mt-10 grid gap-10 lg:grid-cols-2 lg:gap-12">
        <section aria-labelledby="technical">
          <h2 id="technical" className="mb-3">
            {t("coin.technical")}
          </h2>
          <FactTable caption={t("coin.technical")} rows={facts} />
        </section>
        <div className="flex flex-col gap-10">
          <CoinDescription coin={coin} />
          <StockTable key={coin.handle} stock={stock} live={live.latest} />
        </div>
      </div>
    </>
  )
}
