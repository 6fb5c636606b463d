import type { ICartModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { consumeHoldsWorkflow } from "../workflows/consume-holds"
import { holdsService } from "./service"

type Begun = { cart_id: string; started_at: Date }

type Found = {
  order_id: string
  linked: boolean
  canceled: boolean
  completed: boolean
  reserved: boolean
  paid: boolean
}

/**
 * Older than any completion that still runs. Taking a note makes it young again, so one process has it; since
 * when it stands is left alone, for another time.
 */
const TAKE = `
  UPDATE hold_completion SET updated_at = clock_timestamp()
  FROM (
    SELECT cart_id FROM hold_completion
    WHERE updated_at < clock_timestamp() - interval '3 minutes'
    ORDER BY updated_at LIMIT 20 FOR UPDATE SKIP LOCKED
  ) stale
  WHERE hold_completion.cart_id = stale.cart_id
  RETURNING hold_completion.cart_id, hold_completion.started_at`

/**
 * The order that core began to make of a cart: the linked one, cancelled or not, otherwise one of the same
 * customer and channel that was made meanwhile, has the same items and belongs to no cart. Core authorises
 * the payment after it has reserved; a cart without payment sessions has nothing to pay.
 */
const FIND = `
  WITH contents AS (
    SELECT jsonb_object_agg(variant_id, units) AS items FROM (
      SELECT variant_id, SUM(quantity)::integer AS units FROM cart_line_item
      WHERE cart_id = :cartId AND variant_id IS NOT NULL AND deleted_at IS NULL GROUP BY variant_id
    ) line
  ), sessions AS (
    SELECT session.status, payment.id AS payment_id
    FROM cart_payment_collection link
    JOIN payment_session session ON session.payment_collection_id = link.payment_collection_id
      AND session.deleted_at IS NULL
    LEFT JOIN payment ON payment.payment_session_id = session.id
      AND payment.deleted_at IS NULL AND payment.canceled_at IS NULL
    WHERE link.cart_id = :cartId AND link.deleted_at IS NULL
  )
  SELECT made.id AS order_id, link.cart_id IS NOT NULL AS linked,
    made.canceled_at IS NOT NULL AS canceled, cart.completed_at IS NOT NULL AS completed,
    NOT EXISTS (SELECT 1 FROM sessions) OR EXISTS (
      SELECT 1 FROM sessions WHERE payment_id IS NOT NULL OR status = 'pending_authorization'
    ) AS paid,
    NOT EXISTS (
      SELECT 1 FROM order_item item
      JOIN order_line_item line ON line.id = item.item_id
      JOIN product_variant variant ON variant.id = line.variant_id AND variant.manage_inventory
      WHERE item.order_id = made.id AND NOT EXISTS (
        SELECT 1 FROM reservation_item reservation
        WHERE reservation.line_item_id = line.id AND reservation.deleted_at IS NULL
      )
    ) AS reserved
  FROM cart
  JOIN "order" made ON made.customer_id = cart.customer_id
    AND made.sales_channel_id = cart.sales_channel_id AND made.deleted_at IS NULL
  LEFT JOIN order_cart link ON link.order_id = made.id AND link.deleted_at IS NULL
  WHERE cart.id = :cartId AND (link.cart_id = cart.id OR (
    link.cart_id IS NULL AND made.canceled_at IS NULL AND made.created_at >= :startedAt AND (
      SELECT jsonb_object_agg(variant_id, units) FROM (
        SELECT line.variant_id, SUM(item.quantity)::integer AS units
        FROM order_item item JOIN order_line_item line ON line.id = item.item_id
        WHERE item.order_id = made.id AND line.variant_id IS NOT NULL GROUP BY line.variant_id
      ) bought
    ) = (SELECT items FROM contents)
  ))
  ORDER BY linked DESC, made.created_at LIMIT 1`

const FORGET = `DELETE FROM hold_completion WHERE cart_id = :cartId`

/** Links that are only dismissed would keep core from linking the next order of the cart. */
const UNLINK = `
  WITH payments AS (DELETE FROM order_payment_collection WHERE order_id = :orderId)
  DELETE FROM order_cart WHERE cart_id = :cartId`

/** The half-made order is cancelled, and the cart is open again for its buyer. */
const takeBack = async (
  container: MedusaContainer,
  cartId: string,
  { order_id, canceled }: Found
): Promise<void> => {
  if (!canceled) {
    await cancelOrderWorkflow(container).run({ input: { order_id } })
  }
  await holdsService(container).select(UNLINK, { cartId, orderId: order_id })
  const carts: ICartModuleService = container.resolve(Modules.CART)
  await carts.updateCarts([{ id: cartId, completed_at: null }])
}

/** The order stands: its holds become purchases, and the shop hears of it, which the dead process kept to itself. */
const finish = async (
  container: MedusaContainer,
  cartId: string,
  { order_id }: Found
): Promise<void> => {
  await consumeHoldsWorkflow(container).run({ input: { cart_id: cartId, order_id } })
  const events = container.resolve(Modules.EVENT_BUS)
  await events.emit({ name: OrderWorkflowEvents.PLACED, data: { id: order_id } })
}

const recover = async (container: MedusaContainer, begun: Begun): Promise<void> => {
  const service = holdsService(container)
  const cartId = begun.cart_id
  const [found] = await service.select<Found>(FIND, { cartId, startedAt: begun.started_at })
  if (found?.linked && !found.canceled && found.completed && found.reserved && found.paid) {
    await finish(container, cartId, found)
  } else if (found) {
    await takeBack(container, cartId, found)
  }
  await service.select(FORGET, { cartId })
}

/**
 * Finishes or takes back completions that a process left behind when it died. An order that stands, linked,
 * reserved and paid, keeps its units and its holds become purchases; anything less is cancelled, and the cart
 * goes on as if the buyer had not yet completed it. What fails is tried again three minutes later.
 */
export const recoverCompletions = async (container: MedusaContainer): Promise<number> => {
  const begun = await holdsService(container).select<Begun>(TAKE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const one of begun) {
    await recover(container, one).catch((error: Error) =>
      logger.error(`Holds: the completion of ${one.cart_id} could not be recovered`, error)
    )
  }
  return begun.length
}
