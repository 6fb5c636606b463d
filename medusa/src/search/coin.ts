import type { SearchTypes } from "@medusajs/framework/types"
import {
  defineSearchIndex,
  graphConsume,
  graphSeed,
  ProductStatus,
  QueryContext,
  search,
} from "@medusajs/framework/utils"
import { COIN_INDEX } from "../lib/coin-index"
import { loadTranslator } from "../lib/translations"
import { affectedProducts, COIN_INDEX_EVENTS } from "./affected-products"
import { toCoinDocument } from "./coin-document"
import { coinNames } from "./coin-names"
import { COIN_ROW_FIELDS, type CoinRow } from "./coin-row"

/**
 * What the index holds of a coin: everything a card shows but the units on sale, so that a list page
 * reads one table. `_text` fields are folded (lib/fold.ts): they are matched, never shown.
 */
const coinFields = search.define({
  id: search.keyword().filterable().sortable(),
  handle: search.keyword(),
  variant_id: search.keyword(),

  title_kk: search.keyword(),
  title_ru: search.keyword(),
  title_en: search.keyword(),
  sort_kk: search.keyword().sortable().retrievable(false),
  sort_ru: search.keyword().sortable().retrievable(false),
  sort_en: search.keyword().sortable().retrievable(false),
  series: search.keyword().filterable().facetable(),
  series_kk: search.keyword(),
  series_ru: search.keyword(),
  series_en: search.keyword(),

  denomination: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] }),
  metal: search.keyword().filterable().facetable(),
  fineness: search.integer(),
  quality: search.keyword().filterable().facetable(),
  year: search.integer(),
  /** Day of issue as YYYYMMDD; a year alone counts as its first moment. */
  issued: search.integer().sortable(),
  receiving_methods: search.keyword().array().filterable().facetable(),
  price: search
    .float()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  currency_code: search.keyword(),
  picture_obverse: search.keyword(),
  picture_reverse: search.keyword(),

  /** Sales channels that the coin is sold through. */
  channels: search.keyword().array().filterable().retrievable(false),
  /** Those of them whose open branch had units left when the document was written. */
  stocked_channels: search.keyword().array().filterable().retrievable(false),

  name_text: search.text().searchable({ weight: 3 }),
  series_text: search.text().searchable({ weight: 2 }),
  other_text: search.text().searchable(),
})

const source = {
  fields: COIN_ROW_FIELDS,
  context: { variants: { calculated_price: QueryContext({ currency_code: "kzt" }) } },
  transform: async (rows: CoinRow[], { container }: SearchTypes.SearchIngestionContext) => {
    const onSale = rows.filter(({ status }) => status === ProductStatus.PUBLISHED)
    const ids = onSale.flatMap(({ id, collection }) => [id, ...(collection ? [collection.id] : [])])
    const translate = await loadTranslator(container.query, [...new Set(ids)])
    return onSale.flatMap((row) => toCoinDocument(row, coinNames(row, translate)) ?? [])
  },
}

/** The published coins, kept up to date by events. Price lists that begin or end are seen hourly. */
export default defineSearchIndex({
  name: COIN_INDEX,
  entity: "product",
  fields: coinFields,
  seed: graphSeed<typeof coinFields, CoinRow>(source),
  events: COIN_INDEX_EVENTS,
  consume: graphConsume<typeof coinFields, CoinRow>({
    ...source,
    resolve_ids: (event, { container }) => affectedProducts(event, container.query),
    is_delete: ({ name }) => name === "product.deleted",
  }),
})
