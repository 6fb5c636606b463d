import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { throwAsPage } from "~/api/page-error.server"
import { BuyList } from "~/coins/buy-list"
import { loadBuyChoice } from "~/coins/buy-options.server"
import { Breadcrumbs } from "~/components/breadcrumbs"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import { Price } from "~/components/price"
import type { TextHandle } from "~/i18n/namespaces"
import { useLiveCoin } from "~/live/use-live-coin"
import { pageMeta } from "~/seo/page-meta"
import { describePage } from "~/seo/seo.server"
import { privateHeaders } from "~/session/private-page"
import { visitorOf } from "~/session/visitor.server"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["coins", "captcha"] }

/** The page carries a challenge for this visitor alone. */
export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.seo)

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths } = visitor
  const choice = await loadBuyChoice(visitor, args.params.handle ?? "").catch(throwAsPage)
  return {
    ...choice,
    seo: describePage(language, paths.buy(choice.coin.handle), (t) => ({
      title: t("buy.title", { title: choice.coin.title }),
      noIndex: true,
    })),
  }
}

/** The branch window of G21 as a page. */
export default function Buy() {
  const choice = useLoaderData<typeof loader>()
  const { coin, options } = choice
  const live = useLiveCoin(coin.handle)
  const { t } = useTranslation("coins")
  const paths = usePaths()
  return (
    <div className="mx-auto max-w-2xl">
      <Breadcrumbs
        crumbs={[
          { label: t("listTitle"), to: paths.coins },
          { label: coin.title, to: paths.coin(coin.handle) },
          { label: t("buyWindow.title") },
        ]}
      />
      <h1>{t("buyWindow.title")}</h1>
      <p className="mt-2 text-lg">
        {coin.title} · <Price amount={coin.price} className="font-semibold" />
      </p>
      <p className="mt-2 mb-6 text-muted">{t("buyWindow.text")}</p>
      {options.length > 0 ? (
        <BuyList choice={choice} live={live} />
      ) : (
        <EmptyState title={t("buyWindow.emptyTitle")} text={t("buyWindow.emptyText")}>
          <LinkButton to={paths.coins}>{t("allCoins")}</LinkButton>
        </EmptyState>
      )}
      <p className="mt-6">
        <LinkButton to={paths.coin(coin.handle)} variant="quiet">
          {t("buyWindow.back")}
        </LinkButton>
      </p>
    </div>
  )
}
