import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DocumentKind, Proxy } from "../../modules/pickup/types"
import { refusal, isPickupErrorCode } from "../errors"
import { emitPickup } from "../events"
import { requireCollectable, type OrderAtBranch } from "../orders/require"
import { pickupService } from "../service"
import { takeOutOfStock } from "./take-out-of-stock"

/** What staff have checked before they hand an order over. */
export type HandOverInput = {
  order: OrderAtBranch
  /** Version of the confirmation that was scanned; null when the order was found by its number. */
  version: number | null
  staff_id: string
  document: { kind: DocumentKind; number: string }
  proxy: Proxy | null
  /** What lies on the desk; left out, it is all of the order. */
  items?: { id: string; quantity: number }[]
}

const BEGIN = `
  SELECT pickup_begin_hand_over(:id, :orderId, :branchId, CAST(:version AS integer), :staffId, :kind, :lastFour,
    CAST(:proxy AS jsonb), CAST(:now AS timestamptz)) AS answer`

const FINISH = `SELECT pickup_finish_hand_over(:id, :orderId, CAST(:now AS timestamptz))`

const GIVE_UP = `DELETE FROM pickup_hand_over WHERE id = :id AND state = 'begun'`

/** All of the order or nothing: neither a part on the desk, nor an order of which a part is gone. */
const requireWhole = ({ order, items }: HandOverInput): void => {
  const onDesk = (id: string) =>
    items?.filter((item) => item.id === id).reduce((sum, item) => sum + item.quantity, 0)
  const partly = order.items.some(
    ({ fulfilled, quantity }) => fulfilled > 0 && fulfilled < quantity
  )
  const mixed = new Set(order.items.map(({ fulfilled }) => fulfilled > 0)).size > 1
  const differs =
    items &&
    (items.some((item) => !order.items.some(({ id }) => id === item.id)) ||
      order.items.some(({ id, quantity }) => onDesk(id) !== quantity))
  if (partly || mixed || differs) {
    throw refusal("partial_hand_over")
  }
}

const begin = async (container: MedusaContainer, id: string, input: HandOverInput) => {
  const { order, version, staff_id, document, proxy } = input
  const [row] = await pickupService(container).select<{ answer: string }>(BEGIN, {
    id,
    version,
    orderId: order.id,
    branchId: order.branch.id,
    staffId: staff_id,
    kind: document.kind,
    lastFour: document.number.replace(/\s/g, "").slice(-4),
    proxy: proxy && JSON.stringify(proxy),
  })
  const answer = row?.answer ?? ""
  if (isPickupErrorCode(answer)) {
    throw refusal(answer)
  }
}

/**
 * Hands an order over, once: of two desks at the same moment one does, and the other learns that it is done. Its goods leave
 * the stock of the branch through core's workflow; if that fails, nothing was handed over.
 *
 * @throws what {@link requireCollectable} throws, partial_hand_over, handed_over_already, confirmation_outdated, hand_over_failed
 */
export const handOver = async (container: MedusaContainer, input: HandOverInput): Promise<void> => {
  const { order, staff_id } = input
  const service = pickupService(container)
  const id = generateEntityId(undefined, "handover")
  requireCollectable(order)
  requireWhole(input)
  await begin(container, id, input)
  try {
    await takeOutOfStock(container, order, staff_id)
  } catch (error) {
    await service.select(GIVE_UP, { id })
    const message = error instanceof Error ? error.message : "unknown"
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Pickup, hand-over of ${order.id}: ${message}`)
    throw refusal("hand_over_failed")
  }
  await service.select(FINISH, { id, orderId: order.id })
  await emitPickup(container, "pickup_handed_over", [{ order_id: order.id }])
}
