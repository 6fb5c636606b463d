import type { Limit } from "~/limits/limit"
import { FakeCaptcha } from "./captcha-state"
import { FakeHolds } from "./hold-state"
import { FakePayments } from "./payment-state"

/** A cart of the fake shop, in the Store API's words. */
export interface FakeCart {
  id: string
  sales_channel_id: string
  region_id: string
  completed_at: string | null
  email: string | null
  items: FakeItem[]
  shipping_methods: { shipping_option_id: string; amount: number; data: object; name: string }[]
  shipping_address: Record<string, string> | null
  payment_collection: { id: string; payment_sessions: FakeSession[] } | null
  order_id: string | null
  /** a buyer has made it theirs */
  taken?: boolean
}

export interface FakeSession {
  id: string
  provider_id: string
  status: string
  amount: number
  data: Record<string, unknown>
}

export interface FakeItem {
  id: string
  variant_id: string
  product_id: string
  product_handle: string
  product_title: string
  quantity: number
  unit_price: number
}

export const OPTIONS = [
  { id: "so_pickup", name: "Pickup", amount: 0, price_type: "flat", type: { code: "pickup" } },
  {
    id: "so_delivery",
    name: "Courier",
    amount: 2_500,
    price_type: "flat",
    type: { code: "delivery" },
  },
]

let ids = 0

/** What a test can set, and what the shop has done. */
export class FakeShop {
  readonly carts = new Map<string, FakeCart>()
  readonly orders = new Map<string, { id: string; display_id: number; cart: FakeCart }>()
  /** units of every coin at every branch */
  stock = 5
  /** tenge for each coin */
  price = 10_000
  options = OPTIONS
  readonly holds = new FakeHolds(() => this.stock)
  readonly payments = new FakePayments()
  readonly captcha = new FakeCaptcha()
  /** limits of coins, as a signed-in buyer sees them */
  readonly limits = new Map<string, Omit<Limit, "product_id">>()

  /** Never the same twice, over all shops: our double-click memory lives on from test to test. */
  nextId(prefix: string): string {
    ids += 1
    return `${prefix}_${ids}`
  }

  /** Makes the cart an order, once. */
  complete(cart: FakeCart): string {
    if (!cart.order_id) {
      cart.order_id = this.nextId("order")
      cart.completed_at = "2026-11-21T10:00:00.000Z"
      const display_id = this.orders.size + 1
      this.orders.set(cart.order_id, { id: cart.order_id, display_id, cart })
    }
    return cart.order_id
  }

  /** What a cart costs, in tenge. */
  totalOf({ items, shipping_methods }: FakeCart): number {
    const goods = items.reduce((sum, it) => sum + it.quantity * it.unit_price, 0)
    return shipping_methods.reduce((sum, { amount }) => sum + amount, goods)
  }

  /** The cart as the API answers it, with its sums. */
  view(cart: FakeCart): object {
    const itemTotal = cart.items.reduce((sum, it) => sum + it.quantity * it.unit_price, 0)
    const shipping = cart.shipping_methods.reduce((sum, { amount }) => sum + amount, 0)
    return {
      ...cart,
      items: cart.items.map((it) => ({ ...it, total: it.quantity * it.unit_price })),
      item_total: itemTotal,
      shipping_total: shipping,
      total: itemTotal + shipping,
    }
  }
}
