import { getAvailability, getCoin } from "~/api/coins.server"
import type { BranchAvailability } from "~/api/types"
import { translator } from "~/i18n/i18n.server"
import type { Language } from "~/i18n/languages"
import { describePage } from "~/seo/seo.server"
import { breadcrumbList, product } from "~/seo/structured-data"
import { pathsOf } from "~/shell/paths"
import { coinFacts } from "./coin-facts"
import { alloyName, denominationName } from "./coin-words"

/** How many pieces a branch has, for the table on the coin page. */
export interface BranchStock {
  code: string
  name: string
  city: string
  available: number
}

function inStock(branches: BranchAvailability[]): BranchStock[] {
  return branches
    .filter(({ available }) => available > 0)
    .sort((a, b) => b.available - a.available)
    .map(({ code, name, city, available }) => ({ code, name, city, available }))
}

/**
 * Everything the coin page shows (G20); the words of the table are ready, so the browser needs no rules for them.
 * @throws ApiError `coin_not_found`
 */
export async function loadCoinPage(language: Language, handle: string) {
  const [{ coin }, availability] = await Promise.all([
    getCoin(language, handle),
    getAvailability(language, handle),
  ])
  const t = translator(language, "coins")
  const paths = pathsOf(language)
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
    total: availability.total,
    stock: inStock(availability.branches),
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
