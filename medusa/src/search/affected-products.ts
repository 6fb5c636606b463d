import type { Event, SearchTypes } from "@medusajs/framework/types"
import ProductCoinLink from "../links/product-coin"
import { CoinWorkflowEvents } from "../workflows/coin/events"

type Query = SearchTypes.SearchContainer["query"]
type FindProducts = (query: Query, id: string) => Promise<string[]>

/** For each event that changes what a card shows: how to get from its id to the products. */
const FINDERS: Record<string, FindProducts> = {
  "product.created": async (_query, id) => [id],
  "product.updated": async (_query, id) => [id],
  "product.deleted": async (_query, id) => [id],
  "product-variant.created": ofVariant,
  "product-variant.updated": ofVariant,
  "product-variant.deleted": ofVariant,
  "product-collection.updated": ofCollection,
  "translation.created": ofTranslation,
  "translation.updated": ofTranslation,
  "translation.deleted": ofTranslation,
  "inventory-level.created": ofInventory("inventory_level"),
  "inventory-level.updated": ofInventory("inventory_level"),
  "inventory-level.deleted": ofInventory("inventory_level"),
  "reservation-item.created": ofInventory("reservation"),
  "reservation-item.updated": ofInventory("reservation"),
  "reservation-item.deleted": ofInventory("reservation"),
  "branch.created": ofBranch,
  "branch.updated": ofBranch,
  [CoinWorkflowEvents.CREATED]: ofCoin,
  [CoinWorkflowEvents.UPDATED]: ofCoin,
}

/** Events that the index of coins listens to. */
export const COIN_INDEX_EVENTS = Object.keys(FINDERS)

/** Ids of the products whose documents an event makes stale. */
export async function affectedProducts(
  { name, data }: Event<{ id?: string | string[] }>,
  query: Query
): Promise<string[]> {
  const find = FINDERS[name]
  const ids = [data.id ?? []].flat()
  const found = await Promise.all(ids.map((id) => find?.(query, id) ?? []))
  return [...new Set(found.flat())]
}

/** Reads one column of the rows that match, deleted ones included: a deletion is news too. */
async function column(
  query: Query,
  entity: string,
  field: string,
  filters: Record<string, unknown>
): Promise<string[]> {
  const { data } = await query.graph({ entity, fields: [field], filters, withDeleted: true })
  return (data as Record<string, string | null>[]).flatMap((row) => row[field] ?? [])
}

async function ofVariant(query: Query, id: string) {
  return column(query, "product_variant", "product_id", { id })
}

async function ofCollection(query: Query, id: string) {
  return column(query, "product", "id", { collection_id: id })
}

async function ofCoin(query: Query, id: string) {
  return column(query, ProductCoinLink.entryPoint, "product_id", { coin_id: id })
}

async function ofTranslation(query: Query, id: string) {
  const { data } = await query.graph({
    entity: "translations",
    fields: ["reference", "reference_id"],
    filters: { id },
    withDeleted: true,
  })
  const row: { reference: string; reference_id: string } | undefined = data[0]
  switch (row?.reference) {
    case "product":
      return [row.reference_id]
    case "product_collection":
      return ofCollection(query, row.reference_id)
    default:
      return []
  }
}

function ofInventory(entity: "inventory_level" | "reservation"): FindProducts {
  return async (query, id) => {
    const items = await column(query, entity, "inventory_item_id", { id })
    const variants = await column(query, "product_variant_inventory_item", "variant_id", {
      inventory_item_id: items,
    })
    return column(query, "product_variant", "product_id", { id: variants })
  }
}

async function ofBranch(query: Query, id: string) {
  const channels = await column(query, "branch_sales_channel", "sales_channel_id", {
    branch_id: id,
  })
  return column(query, "product_sales_channel", "product_id", { sales_channel_id: channels })
}
