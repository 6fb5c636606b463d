import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../errors"
import type { HoldChange } from "../modules/holds/types"
import { holderOf, loadCart } from "./cart"
import { partsOf } from "./parts"
import { planLines, type Occasion } from "./plan"
import { holdsService } from "./service"

const NOTHING: HoldChange = { refused: null, placed: [], changed: [], released: [], expired: [] }

/**
 * Makes the holds of a cart what its lines need now.
 *
 * @param on `claim` when the buyer asks for everything that is not held, ended holds included
 * @returns what changed; a refusal is thrown only after what had ended anyway is known to be ended
 */
export const followCart = async (
  container: MedusaContainer,
  cartId: string,
  on: Occasion
): Promise<HoldChange> => {
  const cart = await loadCart(container, cartId)
  if (!cart || cart.completed) {
    return NOTHING
  }
  const service = holdsService(container)
  const lines = planLines(cart, service.options.starts, on)
  const touched = lines.some((line) => line.claim) || (await hasHolds(container, cartId))
  if (!touched) {
    return NOTHING
  }
  const [holder, parts] = await Promise.all([
    holderOf(container, cart),
    partsOf(container, cart, lines),
  ])
  return service.set(holder, parts)
}

/** Throws the refusal of a change, if there is one. */
export const throwRefused = (change: HoldChange): void => {
  if (change.refused) {
    throw refusal(change.refused.code)
  }
}

const hasHolds = async (container: MedusaContainer, cartId: string): Promise<boolean> => {
  const rows = await holdsService(container).select(
    "SELECT 1 FROM hold WHERE cart_id = :cartId AND status = 'live' LIMIT 1",
    { cartId }
  )
  return rows.length > 0
}
