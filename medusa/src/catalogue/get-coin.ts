import {
  ContainerRegistrationKeys,
  MedusaError,
  ProductStatus,
  QueryContext,
} from "@medusajs/framework/utils"
import { yearOf } from "../lib/issue-date"
import { faceUrl } from "../lib/pictures"
import { loadTranslator, type Translator } from "../lib/translations"
import { COIN_TEXT_FIELDS, type CoinTextField } from "../modules/coin/types"
import { coinNames } from "../search/coin-names"
import { unitsOnSale } from "./availability"
import { COIN_PAGE_FIELDS, type CoinPageRow } from "./coin-page-row"
import type { CatalogueContext } from "./context"
import type { CoinDetail } from "./types"

const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * One published coin that the request may see, read from the catalogue itself rather than the index.
 * @throws `coin_not_found`
 */
export async function getCoin(context: CatalogueContext, handle: string): Promise<CoinDetail> {
  const row = HANDLE.test(handle) ? await readRow(context, handle) : undefined
  const visible = row?.sales_channels?.some(({ id }) => context.channels.includes(id))
  if (!row?.coin || !visible) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such coin.", "coin_not_found")
  }
  const query = context.container.resolve(ContainerRegistrationKeys.QUERY)
  const [translate, units] = await Promise.all([
    loadTranslator(query, [row.id, row.coin.id, ...(row.collection ? [row.collection.id] : [])]),
    unitsOnSale(context, [row.id]),
  ])
  return toDetail(context, { ...row, coin: row.coin }, translate, units.get(row.id) ?? 0)
}

async function readRow({ container }: CatalogueContext, handle: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: COIN_PAGE_FIELDS,
    filters: { handle, status: ProductStatus.PUBLISHED },
    context: { variants: { calculated_price: QueryContext({ currency_code: "kzt" }) } },
  })
  return data[0] as CoinPageRow | undefined
}

function toDetail(
  { language }: CatalogueContext,
  row: CoinPageRow & { coin: NonNullable<CoinPageRow["coin"]> },
  translate: Translator,
  available: number
): CoinDetail {
  const { coin, collection, images = [], variants = [] } = row
  const names = coinNames(row, translate)
  const price = variants[0]?.calculated_price
  const text = (id: string, field: string, base: string | null) =>
    base && translate(id, field, language, base)
  return {
    id: row.id,
    handle: row.handle,
    variant_id: variants[0]?.id ?? null,
    title: names.title[language],
    names: names.title,
    series:
      collection && names.series
        ? { handle: collection.handle, title: names.series[language] }
        : null,
    subtitle: text(row.id, "subtitle", row.subtitle),
    description: text(row.id, "description", row.description),
    kind: coin.kind,
    denomination: coin.denomination,
    metal: coin.metal,
    fineness: coin.fineness,
    quality: coin.quality,
    mass_g: coin.mass_g,
    diameter_mm: coin.diameter_mm,
    size_mm: coin.size_mm,
    mintage: coin.mintage,
    issue_date: coin.issue_date,
    year_on_coin: coin.year_on_coin,
    year: yearOf(coin.issue_date) ?? coin.year_on_coin,
    ...coinTexts((field) => text(coin.id, field, coin[field])),
    price:
      price?.calculated_amount != null && price.currency_code
        ? { amount: price.calculated_amount, currency_code: price.currency_code }
        : null,
    pictures: { obverse: faceUrl(images, "obverse"), reverse: faceUrl(images, "reverse") },
    available,
    receiving_methods: coin.receiving_methods,
    updated_at: latest(row.updated_at, coin.updated_at),
  }
}

function coinTexts(read: (field: CoinTextField) => string | null) {
  const entries = COIN_TEXT_FIELDS.map((field) => [field, read(field)])
  return Object.fromEntries(entries) as Record<CoinTextField, string | null>
}

function latest(...dates: (Date | string)[]): string {
  return new Date(Math.max(...dates.map((date) => new Date(date).getTime()))).toISOString()
}
