import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../errors"
import type { HoldChange } from "../modules/holds/types"
import { holderOf, loadCart } from "./cart"
import { partsOf } from "./parts"
import { planLines, type Occasion } from "./plan"
import { HoldEvents } from "../workflows/events"
import { holdsService } from "./service"

const NOTHING: HoldChange = { refused: null, placed: [], changed: [], released: [], expired: [] }

/**
 * Makes the holds of a cart what its lines need now.
 *
 * @param on `claim` when the buyer asks for everything that is not held, ended holds included
 * @param holds whether the cart holds anything by now
 */
export const followCart = async (
  container: MedusaContainer,
  cartId: string,
  on: Occasion,
  holds: boolean
): Promise<HoldChange> => {
  const cart = await loadCart(container, cartId)
  if (!cart || cart.completed) {
    return NOTHING
  }
  const service = holdsService(container)
  const lines = planLines(cart, service.options.starts, on)
  if (!holds && !lines.some((line) => line.claim)) {
    return NOTHING
  }
  const [holder, parts] = await Promise.all([
    holderOf(container, cart),
    partsOf(container, cart, lines),
  ])
  return service.set(holder, parts)
}

/**
 * Throws the refusal of a change, if there is one. Holds of others that were found to have ended on the way
 * have ended all the same, and the shop is told.
 */
export const throwRefused = async (
  container: MedusaContainer,
  { refused, expired }: HoldChange
): Promise<void> => {
  if (!refused) {
    return
  }
  if (expired.length > 0) {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit(expired.map((data) => ({ name: HoldEvents.EXPIRED, data })))
  }
  throw refusal(refused.code)
}
