import type { MedusaContainer } from "@medusajs/framework/types"
import { pickupNews, type PickupNews } from "@qazyna/branches/pickup/views/news"
import { paymentNews, type PaymentNews } from "@qazyna/cloudpayments/views/news"
import type { NewLetter } from "../../modules/letter/service"
import type { OrderTemplate } from "../orders/types"
import type { PickupTemplate } from "../pickup/types"
import { letterService } from "./service"

/**
 * An order counts once its completion has ended: by name when core says so, by the clock when nobody did. A completion that
 * fails takes its order back within minutes.
 */
const ORDERS = `
  SELECT 'order-placed' AS template, made.id AS subject, jsonb_build_object('order_id', made.id) AS facts
  FROM "order" made
  WHERE made.created_at >= CAST(:since AS timestamptz) AND made.deleted_at IS NULL AND NOT made.is_draft_order
    AND (made.id = :orderId
      OR (made.status <> 'canceled' AND made.created_at < clock_timestamp() - interval '5 minutes'))`

/** Whoever was told that an order is placed is told that it is cancelled; one that a failed completion took back was never told of. */
const CANCELED = `
  SELECT 'order-canceled' AS template, made.id AS subject, jsonb_build_object('order_id', made.id) AS facts
  FROM "order" made
  WHERE made.status = 'canceled' AND made.canceled_at >= CAST(:since AS timestamptz) AND made.deleted_at IS NULL
    AND EXISTS (SELECT FROM letter placed WHERE placed.template = 'order-placed' AND placed.subject = made.id)`

/** What is handed over at the desk was never waiting there: its fulfilment is made in front of the buyer. */
const PARCELS = `
  WITH parcel AS (
    SELECT sent.id, sent.shipped_at, sent.delivered_at, COALESCE(place.type = 'pickup', false) AS pickup,
      jsonb_build_object('order_id', link.order_id, 'fulfillment_id', sent.id) AS facts
    FROM fulfillment sent
    JOIN order_fulfillment link ON link.fulfillment_id = sent.id AND link.deleted_at IS NULL
    LEFT JOIN shipping_option option ON option.id = sent.shipping_option_id
    LEFT JOIN service_zone zone ON zone.id = option.service_zone_id
    LEFT JOIN fulfillment_set place ON place.id = zone.fulfillment_set_id
    WHERE sent.updated_at >= CAST(:since AS timestamptz) AND sent.canceled_at IS NULL AND sent.deleted_at IS NULL)
  SELECT 'shipped' AS template, id AS subject, facts FROM parcel
    WHERE shipped_at IS NOT NULL AND delivered_at IS NULL AND NOT pickup
  UNION ALL
  SELECT 'ready-for-pickup', id, facts FROM parcel WHERE pickup AND delivered_at IS NULL
    AND NOT EXISTS (SELECT FROM pickup_hand_over done WHERE done.order_id = parcel.facts->>'order_id')
  UNION ALL
  SELECT 'handed-over', id, facts FROM parcel WHERE delivered_at IS NOT NULL`

const TEMPLATE_OF: Record<PaymentNews["kind"], OrderTemplate> = {
  captured: "payment-received",
  returned: "payment-returned",
  refunded: "refund-made",
  exhausted: "attempts-exhausted",
}

const toLetter = ({
  kind,
  subject,
  card_type,
  card_last_four,
  ...facts
}: PaymentNews): NewLetter => ({
  template: TEMPLATE_OF[kind],
  subject,
  facts: {
    ...facts,
    card: card_last_four ? `${card_type ?? ""} •••• ${card_last_four}`.trim() : null,
  },
})

const toPickupLetter = ({ kind, subject, ...facts }: PickupNews): NewLetter => ({
  template: `pickup-${kind}` satisfies PickupTemplate,
  subject,
  facts,
})

/** How far back to look. */
export type Reach = {
  /** Minutes; what happened before the outbox existed is never written about. */
  minutes: number
  /** An order that has just been placed. */
  orderId?: string
}

/**
 * Notes the letters that are owed for what the database says has happened. Safe to repeat: the same thing is never noted
 * twice, and what a crash kept anybody from noting is found the next time.
 */
export async function gatherLetters(
  container: MedusaContainer,
  { minutes, orderId }: Reach
): Promise<void> {
  const letters = letterService(container)
  const since = await letters.since(minutes)
  const values = { since: since.toISOString(), orderId: orderId ?? "" }
  const found = await Promise.all([
    letters.select<NewLetter>(ORDERS, values),
    letters.select<NewLetter>(CANCELED, values),
    letters.select<NewLetter>(PARCELS, values),
    paymentNews(container, since).then((news) => news.map(toLetter)),
    pickupNews(container, since).then((news) => news.map(toPickupLetter)),
  ])
  await letters.owe(found.flat())
}
