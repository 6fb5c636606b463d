import { fold } from "../lib/fold"
import { yearOf } from "../lib/issue-date"
import { LANGUAGES, type FullText } from "../lib/languages"
import { faceUrl } from "../lib/pictures"
import { sortKey } from "../lib/sort-key"
import type { CoinRow, InventoryLevel } from "./coin-row"
import { coinWords } from "./coin-words"

/** Names of a product and of its series in the three languages. */
export type CoinNames = { title: FullText; series: FullText | null }

/** The document of a coin; a product without a technical description has none. */
export function toCoinDocument(row: CoinRow, { title, series }: CoinNames) {
  const { coin, collection, images = [], variants = [] } = row
  if (!coin) {
    return undefined
  }
  const variant = variants[0]
  const price = variant?.calculated_price
  const year = yearOf(coin.issue_date) ?? coin.year_on_coin
  return {
    id: row.id,
    handle: row.handle,
    variant_id: variant?.id ?? null,
    ...perLanguage("title", title),
    ...perLanguage("sort", mapText(title, sortKey)),
    series: collection?.handle ?? null,
    ...(series && perLanguage("series", series)),
    denomination: coin.denomination,
    metal: coin.metal,
    fineness: coin.fineness,
    quality: coin.quality,
    year,
    issued: issuedNumber(coin.issue_date, coin.year_on_coin),
    receiving_methods: coin.receiving_methods,
    price: price?.calculated_amount ?? null,
    currency_code: price?.currency_code ?? null,
    picture_obverse: faceUrl(images, "obverse"),
    picture_reverse: faceUrl(images, "reverse"),
    channels: row.sales_channels?.map(({ id }) => id) ?? [],
    stocked_channels: stockedChannels(row),
    name_text: fold(LANGUAGES.map((language) => title[language]).join(" ")),
    series_text: series ? fold(LANGUAGES.map((language) => series[language]).join(" ")) : null,
    other_text: fold(coinWords({ ...coin, handle: row.handle, year })),
  }
}

function perLanguage(field: string, text: FullText): Record<string, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [`${field}_${language}`, text[language]]))
}

function mapText(text: FullText, change: (text: string) => string): FullText {
  return { kk: change(text.kk), ru: change(text.ru), en: change(text.en) }
}

function issuedNumber(issueDate: string | null, yearOnCoin: number | null): number | null {
  if (issueDate) {
    return Number(issueDate.replaceAll("-", "").padEnd(8, "0"))
  }
  return yearOnCoin && yearOnCoin * 10_000
}

/** Channels whose open branch has units that no order has reserved. */
function stockedChannels({ sales_channels = [], variants = [] }: CoinRow): string[] {
  const levels = variants.flatMap(({ inventory_items = [] }) =>
    inventory_items.flatMap(({ inventory }) => inventory?.location_levels ?? [])
  )
  const stocked = new Set(levels.filter(hasUnits).map(({ location_id }) => location_id))
  return sales_channels
    .filter(
      ({ branch }) => branch?.status === "open" && stocked.has(branch.stock_location?.id ?? "")
    )
    .map(({ id }) => id)
}

function hasUnits({ stocked_quantity, reserved_quantity }: InventoryLevel): boolean {
  return stocked_quantity > reserved_quantity
}
