import { MedusaError } from "@medusajs/framework/utils"
import type { Contender } from "./claims"
import { buyer, freshKeys, unitsOf, type Keys } from "./keys"
import type { BenchModules } from "./modules"

/** A lock of core gives up after five seconds of waiting, which a crowd on a slow machine needs. */
const LOCK_SECONDS = 60

/** The claim of `holds`: a cart with one part, as when a receiving method is chosen. */
export const ours = (modules: BenchModules): Contender => ({
  name: "holds",
  rival: false,
  open: async (stock) => {
    const keys = await stockUp(modules, stock)
    return {
      claim: (number) => claimHold(modules, keys, number),
      given: () => unitsOf(modules.database, "hold", keys.item),
    }
  },
})

/** What core does when a cart becomes an order: `createReservationItems` under the lock of the item. */
export const core = (modules: BenchModules): Contender => ({
  name: "core",
  rival: true,
  open: async (stock) => {
    const { item, location } = await stockUp(modules, stock)
    return {
      claim: (number) =>
        modules.locking
          .execute(
            [item],
            () =>
              modules.inventory.createReservationItems([
                {
                  line_item_id: buyer(item, number).line,
                  inventory_item_id: item,
                  location_id: location,
                  quantity: 1,
                },
              ]),
            { timeout: LOCK_SECONDS }
          )
          .then(() => true, unlessSoldOut),
      given: () => unitsOf(modules.database, "reservation_item", item),
    }
  },
})

/** One claim of `holds`. */
export async function claimHold(
  { holds }: Pick<BenchModules, "holds">,
  { item, location }: Keys,
  number: number
): Promise<boolean> {
  const { cart, line, product, variant, customer, person } = buyer(item, number)
  const part = {
    line_item_id: line,
    product_id: product,
    variant_id: variant,
    inventory_item_id: item,
    location_id: location,
    units: 1,
    quantity: 1,
    counts: true,
    claim: true,
  }
  const change = await holds.set({ cart_id: cart, customer_id: customer, person }, [part])
  return change.refused === null
}

/** Makes an inventory item with stock at one location. */
export async function stockUp({ inventory }: BenchModules, stock: number): Promise<Keys> {
  const { location } = freshKeys()
  const { id: item } = await inventory.createInventoryItems({})
  await inventory.createInventoryLevels([
    { inventory_item_id: item, location_id: location, stocked_quantity: stock },
  ])
  return { item, location }
}

/** Core's refusal has a type, but no code. */
function unlessSoldOut(error: unknown): false {
  if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_ALLOWED) {
    return false
  }
  throw error
}
