import type { HttpTypes } from "@medusajs/types"
import { actorOf } from "~/account/token-actor.server"
import { ApiError } from "~/api/api-error"
import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"

export type ApiOrder = HttpTypes.StoreOrder

const ROW_FIELDS = [
  "id,display_id,status,created_at,total,item_total,payment_status,fulfillment_status",
  "*items,*shipping_methods,*fulfillments,*fulfillments.labels",
].join(",")

const ORDER_FIELDS = [
  ROW_FIELDS,
  "email,customer_id,sales_channel_id,shipping_total,*shipping_address",
].join(",")

interface OrderPage {
  orders: ApiOrder[]
  /** of all pages */
  count: number
}

/** Orders of the signed-in buyer, the latest first. @throws ApiError `unauthorized` */
export async function listOrders(
  { headers }: Visitor,
  page: { limit: number; offset: number }
): Promise<OrderPage> {
  const query = { ...page, order: "-created_at", fields: ROW_FIELDS }
  return storeSdk().store.order.list(query, headers)
}

/** An order whose id is secret enough: one that this browser has placed. @throws ApiError `order_not_found` */
export async function readOrder({ headers }: Visitor, id: string): Promise<ApiOrder> {
  const { store } = storeSdk()
  const query = { fields: ORDER_FIELDS }
  return (await store.order.retrieve(encodeURIComponent(id), query, headers)).order
}

/** An order of the signed-in buyer. @throws ApiError `order_not_found`, also for a guest's or someone else's */
export async function readOwnOrder(visitor: Visitor, id: string): Promise<ApiOrder> {
  const order = await readOrder(visitor, id)
  const owner = visitor.token && actorOf(visitor.token)
  if (owner && order.customer_id === owner) return order
  throw new ApiError(404, "order_not_found", "The order belongs to somebody else")
}
