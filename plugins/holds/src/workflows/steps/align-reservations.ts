import type { IInventoryService, ILockingModule } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { holdsService } from "../../holding/service"

type Misplaced = { id: string; inventory_item_id: string; reserved_at: string; held_at: string }

const MISPLACED = `
  SELECT DISTINCT ON (reservation.id) reservation.id, reservation.inventory_item_id, reservation.location_id AS reserved_at,
    hold.location_id AS held_at
  FROM order_item item
  JOIN order_line_item line ON line.id = item.item_id
  JOIN reservation_item reservation ON reservation.line_item_id = line.id
    AND reservation.deleted_at IS NULL
  JOIN hold ON hold.cart_id = :cartId AND hold.status = 'live' AND hold.variant_id = line.variant_id
    AND hold.inventory_item_id = reservation.inventory_item_id
  WHERE item.order_id = :orderId AND item.deleted_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM hold right_there
    WHERE right_there.cart_id = :cartId AND right_there.status = 'live'
      AND right_there.variant_id = line.variant_id
      AND right_there.inventory_item_id = reservation.inventory_item_id
      AND right_there.location_id = reservation.location_id
  )
  ORDER BY reservation.id, hold.id`

const move = async (
  inventory: IInventoryService,
  locking: ILockingModule,
  reservations: { id: string; inventory_item_id: string; location_id: string }[]
): Promise<void> => {
  const keys = [...new Set(reservations.map((one) => one.inventory_item_id))].sort()
  await locking.execute(keys, () =>
    inventory.updateReservationItems(
      reservations.map(({ id, location_id }) => ({ id, location_id }))
    )
  )
}

/**
 * Core reserves at the first location of a sales channel that has enough; where a channel has several,
 * that need not be the one that was held. Moves such reservations under core's lock, keys sorted. Undone
 * by moving them back.
 */
export const alignReservationsStep = createStep(
  "align-reservations",
  async (input: { cart_id: string; order_id: string }, { container }) => {
    const misplaced = await holdsService(container).select<Misplaced>(MISPLACED, {
      cartId: input.cart_id,
      orderId: input.order_id,
    })
    if (misplaced.length > 0) {
      const inventory = container.resolve(Modules.INVENTORY)
      const locking = container.resolve(Modules.LOCKING)
      await move(
        inventory,
        locking,
        misplaced.map(({ held_at, ...one }) => ({ ...one, location_id: held_at }))
      )
    }
    return new StepResponse(misplaced.length, misplaced)
  },
  async (misplaced: Misplaced[] | undefined, { container }) => {
    if (misplaced && misplaced.length > 0) {
      await move(
        container.resolve(Modules.INVENTORY),
        container.resolve(Modules.LOCKING),
        misplaced.map(({ reserved_at, ...one }) => ({ ...one, location_id: reserved_at }))
      )
    }
  }
)
