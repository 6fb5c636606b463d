import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../errors"
import type { Consumed, HeldLine, Kept } from "../modules/holds/types"
import { loadCart } from "./cart"
import { partsOf } from "./parts"
import { holdsService } from "./service"

/** Longer than core's own lock of a cart that is becoming an order lives, in seconds. */
export const COMPLETION_SECONDS = 150

/** Lines of a cart that must be held: those of managed stock. */
const linesToHold = async (container: MedusaContainer, cartId: string): Promise<HeldLine[]> => {
  const cart = await loadCart(container, cartId)
  if (!cart || cart.completed) {
    return []
  }
  const parts = await partsOf(
    container,
    cart,
    cart.lines.map((line) => ({ ...line, claim: false }))
  )
  return parts
    .filter((part) => part.counts)
    .map(({ line_item_id, units }) => ({ line_item_id, units }))
}

/**
 * Requires that everything in a cart is held and alive, and keeps it so for a while.
 *
 * @param seconds how long from now on, even where the buyer's clock ends before
 * @returns what was kept before, to take it back
 * @throws hold_missing, hold_expired
 */
export const keepCart = async (
  container: MedusaContainer,
  cartId: string,
  seconds: number
): Promise<Kept[]> => {
  const lines = await linesToHold(container, cartId)
  return lines.length === 0 ? [] : keepLines(container, cartId, lines, seconds)
}

const keepLines = async (
  container: MedusaContainer,
  cartId: string,
  lines: HeldLine[],
  seconds: number
): Promise<Kept[]> => {
  const { refused, kept = [] } = await holdsService(container).keep(cartId, lines, seconds)
  if (refused) {
    throw refusal(refused.code)
  }
  return kept
}

/** A completion that began, what was kept before, and whether it was noted. */
export type BegunCompletion = { cart_id: string; kept: Kept[]; noted: boolean }

const NOTE = `
  INSERT INTO hold_completion (cart_id, started_at) VALUES (:cartId, clock_timestamp())
  ON CONFLICT DO NOTHING RETURNING cart_id`

const FORGET = `DELETE FROM hold_completion WHERE cart_id = :cartId`

/**
 * Requires that everything in a cart is held, keeps it while core makes the order, and notes that this
 * has begun: should the process die, the sweeper finds the note. It is written before anything is kept, and
 * while it stands nobody gives the holds back and no second completion of the cart begins.
 *
 * @throws completion_in_progress, hold_missing, hold_expired
 */
export const beginCompletion = async (
  container: MedusaContainer,
  cartId: string
): Promise<BegunCompletion> => {
  const lines = await linesToHold(container, cartId)
  if (lines.length === 0) {
    return { cart_id: cartId, kept: [], noted: false }
  }
  const service = holdsService(container)
  const noted = await service.select(NOTE, { cartId })
  if (noted.length === 0) {
    throw refusal("completion_in_progress")
  }
  try {
    const kept = await keepLines(container, cartId, lines, COMPLETION_SECONDS)
    return { cart_id: cartId, kept, noted: true }
  } catch (error) {
    await service.select(FORGET, { cartId })
    throw error
  }
}

/** The cart did not become an order: its holds go by the buyer's clock again. */
export const abandonCompletion = async (
  container: MedusaContainer,
  { cart_id, kept, noted }: BegunCompletion
): Promise<void> => {
  const service = holdsService(container)
  if (kept.length > 0) {
    await service.unkeep(cart_id, kept)
  }
  if (noted) {
    await service.select(FORGET, { cartId: cart_id })
  }
}

/** A completion that ended with an order, and what its holds were before. */
export type FinishedCompletion = Consumed & { cart_id: string }

const LINES = `SELECT id FROM cart_line_item WHERE cart_id = :cartId AND deleted_at IS NULL`

/** The cart became an order, which has reserved its units: its holds count as bought. */
export const finishCompletion = async (
  container: MedusaContainer,
  { cart_id, order_id }: { cart_id: string; order_id: string }
): Promise<FinishedCompletion> => {
  const service = holdsService(container)
  const lines = await service.select<{ id: string }>(LINES, { cartId: cart_id })
  const done = await service.consume(
    cart_id,
    order_id,
    lines.map((line) => line.id)
  )
  return { cart_id, ...done }
}

/** The order is taken back after all: its holds are held again, and its completion goes on being noted. */
export const reopenCompletion = async (
  container: MedusaContainer,
  { cart_id, consumed, started_at }: FinishedCompletion
): Promise<void> => {
  await holdsService(container).revive(cart_id, consumed, started_at)
}
