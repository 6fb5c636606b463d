import type { CoinKind, CoinTextField } from "../modules/coin/types"
import type { CoinRow } from "../search/coin-row"

/** What `query.graph` reads of a product for its page. */
export const COIN_PAGE_FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "updated_at",
  "images.url",
  "images.metadata",
  "collection.id",
  "collection.handle",
  "collection.title",
  "variants.id",
  "variants.calculated_price.*",
  "sales_channels.id",
  "coin.*",
]

/** A product as read with {@link COIN_PAGE_FIELDS}. */
export type CoinPageRow = Omit<CoinRow, "coin" | "status"> & {
  subtitle: string | null
  description: string | null
  updated_at: Date | string
  coin?:
    | (NonNullable<CoinRow["coin"]> & {
        id: string
        kind: CoinKind
        mass_g: number | null
        diameter_mm: number | null
        size_mm: string | null
        mintage: number | null
        updated_at: Date | string
      } & Record<CoinTextField, string | null>)
    | null
}
