import type { MedusaContainer } from "@medusajs/framework/types"
import { lookUp } from "../look-up"
import type { Named, Violation } from "./types"

type Item = {
  id: string
  title: string | null
  sku: string | null
  variants?: ({ product: { id: string; title: string } | null } | null)[]
}

const ITEM = ["id", "title", "sku", "variants.product.id", "variants.product.title"]

/** Adds what people call the item and the place of each violation; null where they are deleted. */
export const withNames = async <T extends Violation>(
  container: MedusaContainer,
  violations: T[]
): Promise<Named<T>[]> => {
  const [items, locations] = await Promise.all([
    lookUp<Item>(
      container,
      "inventory_item",
      ITEM,
      violations.map((one) => one.inventory_item_id)
    ),
    lookUp<{ id: string; name: string }>(
      container,
      "stock_location",
      ["id", "name"],
      violations.map((one) => one.location_id)
    ),
  ])
  return violations.map((violation) => {
    const item = items.get(violation.inventory_item_id)
    const product = item?.variants?.[0]?.product ?? null
    return {
      ...violation,
      item: item ? { title: product?.title ?? item.title, sku: item.sku } : null,
      product_id: product?.id ?? null,
      location: locations.get(violation.location_id) ?? null,
    }
  })
}
