import type { MedusaContainer } from "@medusajs/framework/types"
import type { HoldChange, Holder, HoldPart } from "../modules/holds/types"
import { holdsService } from "./service"

/** What a cart held, so that it can be put back. */
export type Before = { holder: Holder; parts: HoldPart[] }

/** A change of a cart's holds that can be taken back. */
export type UndoableChange = { cart_id: string; change: HoldChange; before: Before | null }

const HELD = `
  SELECT line_item_id, product_id, variant_id, inventory_item_id, location_id, units, quantity, counts,
    false AS claim, customer_id, person
  FROM hold WHERE cart_id = :cartId AND status = 'live'`

/** What a cart holds now; null for nothing. */
export const heldNow = async (
  container: MedusaContainer,
  cartId: string
): Promise<Before | null> => {
  const rows = await holdsService(container).select<HoldPart & Omit<Holder, "cart_id">>(HELD, {
    cartId,
  })
  const [first] = rows
  return first
    ? {
        holder: { cart_id: cartId, customer_id: first.customer_id, person: first.person },
        parts: rows,
      }
    : null
}

/**
 * Puts back what a cart held before a change: clocks included, as far as nobody took the units in between.
 * Holds that were given back come first: the rest of the cart is then put back around them.
 */
export const undoChange = async (
  container: MedusaContainer,
  { cart_id, change, before }: UndoableChange
): Promise<void> => {
  const service = holdsService(container)
  if (change.placed.length > 0) {
    await service.release(
      cart_id,
      change.placed.map(({ id }) => id)
    )
  }
  await service.revive(
    cart_id,
    change.released.map((hold) => ({ ...hold, status: "live", ended_at: null }))
  )
  if (before) {
    await service.set(before.holder, before.parts)
  }
}
