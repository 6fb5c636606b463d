import { getAvailability } from "~/api/coins.server"
import type { BranchAvailability } from "~/api/types"
import { translator } from "~/i18n/i18n.server"
import { describePage } from "~/seo/seo.server"
import { breadcrumbList, product } from "~/seo/structured-data"
import type { Visitor } from "~/session/visitor.server"
import { coinFacts } from "./coin-facts"
import { coinWithLimit } from "./coin-with-limit.server"
import { alloyName, denominationName } from "./coin-words"

/** How many pieces a branch has, for the table on the coin page. */
export interface BranchStock {
  code: string
  name: string
  city: string
  available: number
}

/** Branches that sell the coin, most first; those without a piece now may get one back while the page is open. */
function stockOf(branches: BranchAvailability[]): BranchStock[] {
  return [...branches]
    .sort((a, b) => b.available - a.available)
    .map(({ code, name, city, available }) => ({ code, name, city, available }))
}

/**
 * Everything the coin page shows (G20); the words of the table are ready, so the browser needs no rules for them.
 * @throws ApiError `coin_not_found`
 */
export async function loadCoinPage(visitor: Visitor, handle: string) {
  const { language, paths, publicHeaders } = visitor
  const [{ coin, limit }, availability] = await Promise.all([
    coinWithLimit(visitor, handle),
    getAvailability(language, handle, publicHeaders),
  ])
  const t = translator(language, "coins")
  const denomination = denominationName(t, coin.denomination, language)
  const seo = describePage(language, paths.coin(coin.handle), (texts) => {
    const words = {
      title: coin.title,
      denomination,
      metal: alloyName(t, coin.metal, coin.fineness) ?? "",
    }
    return {
      title: texts("coin.title", words).replace(/, $/, ""),
      description: texts("coin.description", words),
      picture: `/og/${language}/${coin.handle}.png`,
      type: "product",
    }
  })
  return {
    coin: {
      handle: coin.handle,
      title: coin.title,
      subtitle: coin.subtitle,
      description: coin.description,
      series: coin.series,
      price: coin.price?.amount ?? null,
      pictures: coin.pictures,
      methods: coin.receiving_methods,
      obverse: coin.obverse,
      reverse: coin.reverse,
      kind: [denomination, alloyName(t, coin.metal, coin.fineness)].filter(Boolean).join(" · "),
    },
    facts: coinFacts(t, translator(language, "common"), coin, language),
    limit,
    total: availability.total,
    stock: stockOf(availability.branches),
    structured: [
      product(seo, coin, availability.total),
      breadcrumbList(seo, [
        { label: translator(language, "common")("nav.home"), path: paths.home },
        { label: t("listTitle"), path: paths.coins },
        { label: coin.title, path: seo.path },
      ]),
    ],
    seo,
  }
}
