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
import { requireLanguage } from "~/i18n/route-language.server"
import { pageMeta } from "~/seo/page-meta"
import { describePage } from "~/seo/seo.server"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["coins"] }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.seo)

export async function loader({ params }: LoaderFunctionArgs) {
  const language = requireLanguage(params)
  const choice = await loadBuyChoice(language, params.handle ?? "").catch(throwAsPage)
  const path = `/${language}/coins/${choice.coin.handle}/buy`
  return {
    ...choice,
    seo: describePage(language, path, (t) => ({
      title: t("buy.title", { title: choice.coin.title }),
      noIndex: true,
    })),
  }
}

/** The branch window of G21 as a page. */
export default function Buy() {
  const { coin, options } = useLoaderData<typeof loader>()
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
        <BuyList variantId={coin.variantId} options={options} />
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
