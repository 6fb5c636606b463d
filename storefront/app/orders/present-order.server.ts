import { listBranches } from "~/api/branches.server"
import { coinFacts } from "~/cart/coin-facts.server"
import { costsOf, methodOf } from "~/cart/costs.server"
import type { Language } from "~/i18n/languages"
import type { ApiOrder } from "./order-api.server"
import { orderStatus, returnedOf } from "./order-status"
import { trackingOf } from "./tracking.server"
import type { Order, OrderRow } from "./types"

/** A row of the history. */
export async function presentRow(language: Language, order: ApiOrder): Promise<OrderRow> {
  const coins = await coinFacts(language, order.items ?? [])
  return {
    id: order.id,
    number: order.display_id ?? 0,
    placedAt: new Date(order.created_at).getTime(),
    goods: coins.map(({ title }) => title),
    status: orderStatus(order, methodOf(order.shipping_methods?.[0])),
    returned: returnedOf(order),
    tracking: trackingOf(order),
    // Core takes what was refunded off the total of the order; a row tells what was bought for.
    total: costsOf(order.item_total, order.shipping_methods?.[0]).total,
  }
}

function presentAddress(address: ApiOrder["shipping_address"]): Order["address"] {
  const lines = [address?.postal_code, address?.city, address?.address_1, address?.address_2]
  return {
    province: address?.address_1 ? (address.province ?? "") : "",
    lines: address?.address_1 ? lines.filter((line): line is string => Boolean(line)) : [],
  }
}

/** The order in full, with names in the page's language. */
export async function presentOrder(language: Language, order: ApiOrder): Promise<Order> {
  const items = order.items ?? []
  const [row, coins, branches] = await Promise.all([
    presentRow(language, order),
    coinFacts(language, items),
    listBranches(language),
  ])
  const shipping = order.shipping_methods?.[0]
  const address = order.shipping_address
  const branch = branches.find((one) => one.sales_channel_id === order.sales_channel_id)
  return {
    ...row,
    items: items.map((item, index) => ({
      id: item.id,
      title: coins[index]?.title ?? "",
      handle: coins[index]?.handle ?? "",
      picture: coins[index]?.picture ?? null,
      quantity: item.quantity,
      unitPrice: item.unit_price,
      sum: item.total ?? item.unit_price * item.quantity,
    })),
    costs: costsOf(order.item_total, shipping),
    method: methodOf(shipping),
    methodName: shipping?.name ?? "",
    branch: branch
      ? { code: branch.code, name: branch.name, city: branch.city, address: branch.address }
      : null,
    recipient: [address?.last_name, address?.first_name].filter(Boolean).join(" "),
    phone: address?.phone ?? "",
    email: order.email ?? "",
    address: presentAddress(address),
  }
}
