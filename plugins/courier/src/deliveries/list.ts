import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localMoment } from "../calendar/working-days"
import { courierService, PROVIDER_ID } from "../service"
import { DELIVERY_FIELDS, presentDelivery, type Delivery } from "./present"

/** What is asked for: one order, or all of a day in Kazakhstan's time. */
export type Asked = { date?: string; order_id?: string }

/** Orders of the courier that were not called off: sent on the day, or waiting since then or before. */
const ORDERS = `
  SELECT DISTINCT o.id, o.display_id FROM "order" o
  JOIN order_shipping chosen ON chosen.order_id = o.id AND chosen.deleted_at IS NULL
  JOIN order_shipping_method method ON method.id = chosen.shipping_method_id
    AND method.deleted_at IS NULL
  JOIN shipping_option option ON option.id = method.shipping_option_id
    AND option.provider_id = :provider
  LEFT JOIN LATERAL (
    SELECT MAX(parcel.shipped_at) AS at FROM order_fulfillment link
    JOIN fulfillment parcel ON parcel.id = link.fulfillment_id
      AND parcel.deleted_at IS NULL AND parcel.canceled_at IS NULL
    WHERE link.order_id = o.id AND link.deleted_at IS NULL
  ) sent ON true
  WHERE o.deleted_at IS NULL AND o.canceled_at IS NULL
    AND CASE WHEN CAST(:orderId AS text) IS NOT NULL THEN o.id = :orderId
      ELSE COALESCE(CAST(sent.at + interval '5 hours' AS date) = CAST(:day AS date),
        CAST(o.created_at + interval '5 hours' AS date) <= CAST(:day AS date)) END
  ORDER BY o.display_id LIMIT 500`

/** What goes, or went, to the courier on a day; today unless asked for another. Oldest first, 500 at most. */
export const listDeliveries = async (
  container: MedusaContainer,
  { date, order_id }: Asked
): Promise<{ date: string; deliveries: Delivery[] }> => {
  const day = date ?? localMoment(courierService(container).clock()).date
  const database = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { id: string }[] } = await database.raw(ORDERS, {
    provider: PROVIDER_ID,
    orderId: order_id ?? null,
    day,
  } as Knex.ValueDict)
  if (rows.length === 0) {
    return { date: day, deliveries: [] }
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: DELIVERY_FIELDS,
    filters: { id: rows.map(({ id }) => id) },
  })
  const orders = new Map(data.map((order) => [order.id, order]))
  return {
    date: day,
    deliveries: rows.flatMap(({ id }) => {
      const order = orders.get(id)
      return order ? [presentDelivery(order as never)] : []
    }),
  }
}
