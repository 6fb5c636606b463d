import { data } from "@remix-run/node"
import { throwAsPage } from "~/api/page-error.server"
import type { ApiOrder } from "~/orders/order-api.server"
import { orderOfVisitor } from "~/orders/order-of-visitor.server"
import type { Visitor } from "~/session/visitor.server"

/** An order of the visitor's own. @throws 404 response for anybody else's */
export async function orderToCollect(visitor: Visitor, id: string): Promise<ApiOrder> {
  const order = await orderOfVisitor(visitor, id).catch(throwAsPage)
  if (!order) throw data({ code: "order_not_found" }, { status: 404 })
  return order
}
