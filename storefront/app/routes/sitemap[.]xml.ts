import { listBranches } from "~/api/branches.server"
import { listAllCoins } from "~/api/coins.server"
import { throwAsPage } from "~/api/page-error.server"
import { env } from "~/config/env.server"
import { DEFAULT_LANGUAGE } from "~/i18n/languages"
import { sitemapXml } from "~/seo/sitemap"

/** Home, lists, the accessibility page, all coins and all branches, each in three languages. */
export async function loader() {
  const [coins, branches] = await Promise.all([
    listAllCoins(DEFAULT_LANGUAGE),
    listBranches(DEFAULT_LANGUAGE),
  ]).catch(throwAsPage)
  const pages = ["", "/coins", "/branches", "/accessibility"].concat(
    coins.map(({ handle }) => `/coins/${handle}`),
    branches.map(({ code }) => `/branches/${code}`)
  )
  const xml = sitemapXml(new URL(env().STOREFRONT_URL).origin, pages)
  return new Response(xml, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  })
}
