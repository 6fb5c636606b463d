import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { confirmVariantInventoryWorkflow } from "@medusajs/medusa/core-flows"
import type { CartFacts } from "./cart-facts"

/** What core's own check of stock needs to know of a variant. */
const FIELDS = [
  "id",
  "manage_inventory",
  "allow_backorder",
  "inventory_items.variant_id",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
  "inventory_items.inventory.location_levels.raw_stocked_quantity",
  "inventory_items.inventory.location_levels.raw_reserved_quantity",
  "inventory_items.inventory.location_levels.stock_locations.id",
  "inventory_items.inventory.location_levels.stock_locations.sales_channels.id",
]

/**
 * Every item must be in stock at the branch. Core checks this only when items are added and when it
 * reserves, after the order exists; asking before spares an order number and its undoing. The
 * reservation remains the judge where two buyers complete at the same moment.
 *
 * @throws insufficient_inventory
 */
export const requireInStock = async (
  container: MedusaContainer,
  cart: CartFacts
): Promise<void> => {
  const items = cart.items.filter((item) => item.variant_id)
  const { data: variants } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: FIELDS,
    filters: { id: items.flatMap((item) => item.variant_id ?? []) },
  })
  await confirmVariantInventoryWorkflow(container).run({
    input: { sales_channel_id: cart.sales_channel_id ?? "", variants, items },
  })
}
