import type { StackAddresses } from "../stack/addresses"
import { adminOf } from "../stack/store-clients"

interface Level {
  location_id: string
  reserved_quantity: number
}

/** Leaves one piece of a coin at a branch, as if all others had been sold. */
export async function leaveOne(
  stack: StackAddresses,
  coin: { id: string },
  branch: { sales_channel_id: string }
): Promise<void> {
  const admin = await adminOf(stack)
  const product = await admin.get(`/admin/products/${coin.id}`, {
    params: { fields: "id,*variants.inventory_items" },
  })
  const item: string = product.data.product.variants[0].inventory_items[0].inventory_item_id
  const places = await admin.get("/admin/stock-locations", {
    params: { sales_channel_id: branch.sales_channel_id },
  })
  const location: string = places.data.stock_locations[0].id
  const levels = await admin.get(`/admin/inventory-items/${item}/location-levels`)
  const level = (levels.data.inventory_levels as Level[]).find(
    ({ location_id }) => location_id === location
  )
  await admin.post(`/admin/inventory-items/${item}/location-levels/${location}`, {
    stocked_quantity: (level?.reserved_quantity ?? 0) + 1,
  })
}
