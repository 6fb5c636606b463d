import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { listCoins } from "~/api/coins.server"
import { throwAsPage } from "~/api/page-error.server"
import { toTile } from "~/coins/coin-tile"
import { Controls } from "~/gallery/controls"
import { Foundations } from "~/gallery/foundations"
import { Showcase } from "~/gallery/showcase"
import { Signing } from "~/gallery/signing"
import type { TextHandle } from "~/i18n/namespaces"
import { requireLanguage } from "~/i18n/route-language.server"
import { pageMeta } from "~/seo/page-meta"
import { describePage } from "~/seo/seo.server"

const EXAMPLES = 4

export const handle: TextHandle = { i18n: ["components", "coins", "eds", "forms"] }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.seo)

export async function loader({ params }: LoaderFunctionArgs) {
  const language = requireLanguage(params)
  const { coins } = await listCoins(language, { limit: EXAMPLES, offset: 0 }).catch(throwAsPage)
  return {
    coins: coins.map(toTile),
    seo: describePage(language, `/${language}/developers/components`, (t) => ({
      title: t("components.title"),
      noIndex: true,
    })),
  }
}

/** All components on one page, for developers. */
export default function Components() {
  const { coins } = useLoaderData<typeof loader>()
  const { t } = useTranslation("components")
  return (
    <div id="top">
      <h1>{t("title")}</h1>
      <p className="mt-2 mb-8 text-lg text-muted">{t("lead")}</p>
      <Foundations />
      <Controls />
      <Showcase coins={coins} />
      <Signing />
    </div>
  )
}
