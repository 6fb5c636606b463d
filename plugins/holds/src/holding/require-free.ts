import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../errors"
import type { HoldRefusal } from "../modules/holds/types"
import { holderOf, loadCart, type CartFacts } from "./cart"
import { partsOf, type WantedLine } from "./parts"
import { planLines } from "./plan"
import { holdsService } from "./service"

const CHECK = `SELECT hold_check(CAST(:request AS jsonb)) AS refused`

const withAddition = (
  cart: CartFacts,
  addition: { variant_id: string; units: number }
): WantedLine[] => {
  const same = cart.lines.find((line) => line.variant_id === addition.variant_id)
  const line_item_id = same?.line_item_id ?? "new"
  const units = (same?.units ?? 0) + addition.units
  return [{ line_item_id, variant_id: addition.variant_id, units, claim: true }]
}

const withQuantity = (
  cart: CartFacts,
  change: { line_item_id: string; units: number }
): WantedLine[] =>
  cart.lines
    .filter((line) => line.line_item_id === change.line_item_id && change.units > line.units)
    .map(({ line_item_id, variant_id }) => ({
      line_item_id,
      variant_id,
      units: change.units,
      claim: true,
    }))

const requireFree = async (
  container: MedusaContainer,
  cart: CartFacts,
  lines: WantedLine[]
): Promise<void> => {
  const [holder, parts] = await Promise.all([
    holderOf(container, cart),
    partsOf(container, cart, lines),
  ])
  if (parts.length === 0) {
    return
  }
  const service = holdsService(container)
  const request = JSON.stringify({
    ...holder,
    ...service.rules,
    parts,
    look: true,
  })
  const [row] = await service.select<{ refused: HoldRefusal | null }>(CHECK, { request })
  if (row?.refused) {
    throw refusal(row.refused.code)
  }
}

/**
 * Refuses units that cannot be had, before core begins to work on the request: sold out, held by others,
 * beyond a limit. Claims nothing; the claim itself follows the change of the cart and is the judge.
 *
 * @throws insufficient_inventory, units_held, limit_per_order, limit_per_person, limit_needs_account,
 *   hold_cooling_down
 */
export const requireFreeForAddition = async (
  container: MedusaContainer,
  addition: { cart_id: string; variant_id: string; units: number }
): Promise<void> => {
  const cart = await loadCart(container, addition.cart_id)
  if (cart) {
    await requireFree(container, cart, withAddition(cart, addition))
  }
}

/** The same for a new quantity of a line; less of it is always free. */
export const requireFreeForQuantity = async (
  container: MedusaContainer,
  change: { cart_id: string; line_item_id: string; units: number }
): Promise<void> => {
  const cart = await loadCart(container, change.cart_id)
  if (cart) {
    await requireFree(container, cart, withQuantity(cart, change))
  }
}

/** The same for all that the choice of a receiving method would claim. */
export const requireFreeForMethod = async (
  container: MedusaContainer,
  choice: { cart_id: string }
): Promise<void> => {
  const cart = await loadCart(container, choice.cart_id)
  if (cart && !cart.completed) {
    const { starts } = holdsService(container).options
    await requireFree(container, cart, planLines({ ...cart, has_method: true }, starts, "claim"))
  }
}
