import type { Metal, Quality, ReceivingMethod } from "../modules/coin/types"

/** What `query.graph` reads of a product to make its document. */
export const COIN_ROW_FIELDS = [
  "id",
  "handle",
  "status",
  "title",
  "images.url",
  "images.rank",
  "images.metadata",
  "collection.id",
  "collection.handle",
  "collection.title",
  "variants.id",
  "variants.calculated_price.*",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "sales_channels.id",
  "sales_channels.branch.status",
  "sales_channels.branch.stock_location.id",
  "coin.*",
]

export type InventoryLevel = {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}

/** A product as read with {@link COIN_ROW_FIELDS}. */
export type CoinRow = {
  id: string
  handle: string
  status: string
  title: string
  images?: { url: string; rank: number; metadata: { face?: string } | null }[]
  collection?: { id: string; handle: string; title: string } | null
  variants?: {
    id: string
    calculated_price?: { calculated_amount: number | null; currency_code: string | null } | null
    inventory_items?: { inventory?: { location_levels?: InventoryLevel[] } | null }[]
  }[]
  sales_channels?: {
    id: string
    branch?: { status: string; stock_location?: { id: string } | null } | null
  }[]
  coin?: {
    denomination: number
    metal: Metal | null
    fineness: number | null
    quality: Quality | null
    issue_date: string | null
    year_on_coin: number | null
    receiving_methods: ReceivingMethod[]
  } | null
}
