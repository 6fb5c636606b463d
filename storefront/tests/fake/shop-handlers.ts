import { http, HttpResponse, type HttpHandler } from "msw"
import { holdHandlers } from "./hold-handlers"
import type { FakeCart, FakeShop } from "./shop-state"
import { paymentHandlers } from "./payment-handlers"
import { BACKEND } from "./server"

/** Fields that the routes below read, each from the requests that have it. */
interface Body {
  variant_id: string
  quantity: number
  option_id: string
  data: object
}

const refuse = (status: number, code: string) =>
  HttpResponse.json({ type: "not_allowed", code, message: code }, { status })

/** The part of the Store API that sells: carts, shipping, payment, completion, orders. */
export function shopHandlers(shop: FakeShop): HttpHandler[] {
  const cartAnswer = (cart: FakeCart) => HttpResponse.json({ cart: shop.view(cart) })

  const put = (cart: FakeCart, variantId: string, quantity: number) => {
    if (!/^variant_\d+$/.test(variantId)) return refuse(400, "item_not_sold_at_branch")
    const known = cart.items.find(({ variant_id }) => variant_id === variantId)
    const wanted = quantity + (known?.quantity ?? 0)
    const refused = shop.holds.refusalOf(wanted) ?? limitOf(variantId, wanted)
    if (refused) return refuse(400, refused)
    if (known) {
      known.quantity = wanted
      shop.holds.resize(known)
    } else {
      cart.items.push({
        id: shop.nextId("item"),
        variant_id: variantId,
        product_id: variantId.replace("variant", "prod"),
        product_handle: `coin-${variantId}`,
        product_title: `Coin ${variantId}`,
        quantity,
        unit_price: shop.price,
      })
    }
    if (cart.shipping_methods.length > 0) shop.holds.claim(cart)
    return null
  }

  const limitOf = (variantId: string, wanted: number) => {
    const perOrder = shop.limits.get(variantId.replace("variant", "prod"))?.per_order
    return perOrder && wanted > perOrder ? "limit_per_order" : null
  }

  const checked = async (request: Request, cartId: string | null) => {
    const refused = await shop.captcha.refusalOf(request.headers.get("x-captcha"), cartId)
    return refused ? refuse(400, refused) : null
  }

  type Work = (
    cart: FakeCart,
    body: Body,
    params: Record<string, string>,
    request: Request
  ) => Response | Promise<Response>
  const onCart = (work: Work) => async (info: { request: Request; params: object }) => {
    const params = info.params as Record<string, string>
    const cart = shop.carts.get(params.id ?? "")
    if (!cart) return refuse(404, "cart_not_found")
    const body = (await info.request.json().catch(() => ({}))) as Body
    return work(cart, body, params, info.request)
  }

  return [
    http.post(`${BACKEND}/store/carts`, async ({ request }) => {
      const body = (await request.json()) as {
        sales_channel_id: string
        region_id: string
        items: { variant_id: string; quantity: number }[]
      }
      const cart: FakeCart = {
        id: shop.nextId("cart"),
        sales_channel_id: body.sales_channel_id,
        region_id: body.region_id,
        completed_at: null,
        email: null,
        items: [],
        shipping_methods: [],
        shipping_address: null,
        payment_collection: null,
        order_id: null,
      }
      const unchecked = body.items.length > 0 && (await checked(request, null))
      if (unchecked) return unchecked
      for (const item of body.items) {
        const refused = put(cart, item.variant_id, item.quantity)
        if (refused) return refused
      }
      shop.carts.set(cart.id, cart)
      return cartAnswer(cart)
    }),
    http.get(`${BACKEND}/store/carts/:id`, onCart(cartAnswer)),
    http.post(
      `${BACKEND}/store/carts/:id`,
      onCart((cart, change) => {
        if (cart.completed_at) return refuse(400, "invalid_data")
        if (shop.payments.inFlight(cart.id)) return refuse(409, "payment_in_flight")
        Object.assign(cart, change)
        for (const item of cart.items) item.unit_price = shop.price
        return cartAnswer(cart)
      })
    ),
    http.post(
      `${BACKEND}/store/carts/:id/line-items`,
      onCart(async (cart, { variant_id, quantity }, _params, request) => {
        const unchecked = await checked(request, cart.items.length > 0 ? cart.id : null)
        return unchecked ?? put(cart, variant_id, quantity) ?? cartAnswer(cart)
      })
    ),
    http.post(
      `${BACKEND}/store/carts/:id/line-items/:line`,
      onCart((cart, { quantity }, { line }) => {
        const item = cart.items.find(({ id }) => id === line)
        if (!item) return refuse(404, "not_found")
        if (shop.payments.inFlight(cart.id)) return refuse(409, "payment_in_flight")
        const refused = shop.holds.refusalOf(quantity) ?? limitOf(item.variant_id, quantity)
        if (refused) return refuse(400, refused)
        item.quantity = quantity
        shop.holds.resize(item)
        return cartAnswer(cart)
      })
    ),
    http.delete(
      `${BACKEND}/store/carts/:id/line-items/:line`,
      onCart((cart, _body, { line }) => {
        cart.items = cart.items.filter(({ id }) => id !== line)
        return HttpResponse.json({ id: line, deleted: true })
      })
    ),
    http.post(
      `${BACKEND}/store/carts/:id/customer`,
      onCart((cart) => {
        if (shop.payments.inFlight(cart.id)) return refuse(400, "payment_in_flight")
        cart.taken = true
        return cartAnswer(cart)
      })
    ),
    http.get(`${BACKEND}/store/shipping-options`, () =>
      HttpResponse.json({ shipping_options: shop.options })
    ),
    http.post(
      `${BACKEND}/store/carts/:id/shipping-methods`,
      onCart((cart, { option_id }) => {
        const option = shop.options.find(({ id }) => id === option_id)
        if (!option) return refuse(400, "receiving_method_not_allowed")
        const refused = shop.holds.claim(cart)
        if (refused) return refuse(400, refused)
        const { name, amount, type } = option
        const data = { receiving_method: type.code }
        cart.shipping_methods = [{ shipping_option_id: option_id, name, amount, data }]
        return cartAnswer(cart)
      })
    ),
    ...paymentHandlers(shop),
    ...holdHandlers(shop),
    http.post(
      `${BACKEND}/store/carts/:id/complete`,
      onCart((cart) => {
        if (!cart.order_id) {
          if (cart.items.some(({ quantity }) => quantity > shop.stock)) {
            return HttpResponse.json({ type: "not_allowed", message: "short" }, { status: 400 })
          }
          const obstacle = shop.holds.obstacle(cart)
          if (shop.payments.card) return refuse(400, "payment_required")
          if (obstacle) return refuse(400, obstacle)
          shop.complete(cart)
        }
        return HttpResponse.json({ type: "order", order: { id: cart.order_id } })
      })
    ),
    http.get(`${BACKEND}/store/orders/:id`, ({ params }) => {
      const order = shop.orders.get(String(params.id))
      if (!order) return refuse(404, "order_not_found")
      const states = { status: "pending", payment_status: "authorized", created_at: "2026-11-21" }
      return HttpResponse.json({
        order: { ...shop.view(order.cart), ...states, id: order.id, display_id: order.display_id },
      })
    }),
  ]
}
