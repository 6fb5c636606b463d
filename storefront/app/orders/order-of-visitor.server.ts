import type { Visitor } from "~/session/visitor.server"
import { readOrder, readOwnOrder, type ApiOrder } from "./order-api.server"

/**
 * An order for the browser that placed it, or for its signed-in owner; null for anybody else.
 * @throws ApiError `order_not_found`
 */
export async function orderOfVisitor(visitor: Visitor, id: string): Promise<ApiOrder | null> {
  const placedHere = visitor.session.get("placed")?.some(({ orderId }) => orderId === id)
  if (placedHere) return readOrder(visitor, id)
  return visitor.token ? readOwnOrder(visitor, id) : null
}
