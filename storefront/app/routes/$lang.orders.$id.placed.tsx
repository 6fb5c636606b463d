import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { throwAsPage } from "~/api/page-error.server"
import { translator } from "~/i18n/i18n.server"
import type { TextHandle } from "~/i18n/namespaces"
import { orderOfVisitor } from "~/orders/order-of-visitor.server"
import { PlacedPage } from "~/orders/placed-page"
import { presentOrder } from "~/orders/present-order.server"
import { hasReceipt } from "~/receipt/receipt-api.server"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { visitorOf } from "~/session/visitor.server"

export const handle: TextHandle = { i18n: ["orders", "cart", "forms"] }

export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data: page }) => privateMeta(page?.title)

/** For the browser that placed the order, or for its signed-in owner; for anybody else there is no such page. */
export async function loader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const id = args.params.id ?? ""
  const [order, receipt] = await Promise.all([
    orderOfVisitor(visitor, id),
    hasReceipt(visitor, id),
  ]).catch(throwAsPage)
  if (!order) throw data({ code: "order_not_found" }, { status: 404 })
  return {
    title: translator(visitor.language, "orders")("placed.title"),
    order: await presentOrder(visitor.language, order).catch(throwAsPage),
    receipt,
    inAccount: visitor.token !== null,
  }
}

export default function OrderPlaced() {
  return <PlacedPage {...useLoaderData<typeof loader>()} />
}
