import { http, HttpResponse, type HttpHandler } from "msw"
import { BACKEND } from "./server"
import type { FakeCart, FakeShop } from "./shop-state"

const refuse = (status: number, code: string) =>
  HttpResponse.json({ type: "not_allowed", code, message: code }, { status })

/** Holds, captcha and limits of the Store API's contract. */
export function holdHandlers(shop: FakeShop): HttpHandler[] {
  type Work = (cart: FakeCart) => string | null
  const onHolds =
    (work: Work) =>
    ({ params }: { params: { id?: string } }) => {
      const cart = shop.carts.get(params.id ?? "")
      if (!cart) return refuse(404, "cart_not_found")
      const refused = work(cart)
      return refused ? refuse(400, refused) : HttpResponse.json({ holds: shop.holds.view(cart) })
    }
  const chosen = (cart: FakeCart) => cart.shipping_methods.length > 0
  const path = `${BACKEND}/store/carts/:id/holds`
  return [
    http.get(
      path,
      onHolds(() => null)
    ),
    http.post(
      path,
      onHolds((cart) => (chosen(cart) ? shop.holds.claim(cart) : "hold_not_started"))
    ),
    http.post(
      `${path}/renew`,
      onHolds((cart) => shop.holds.renew(cart))
    ),
    http.delete(
      path,
      onHolds((cart) => {
        shop.holds.free(cart)
        return null
      })
    ),
    http.get(`${BACKEND}/store/captcha`, async ({ request }) => {
      if (!shop.captcha.required) return HttpResponse.json({ captcha: { required: false } })
      const cartId = new URL(request.url).searchParams.get("cart_id")
      if (cartId && !shop.carts.has(cartId)) return refuse(404, "cart_not_found")
      const challenge = await shop.captcha.issue(cartId)
      const expires_at = new Date(Date.now() + shop.captcha.minutes * 60_000).toISOString()
      return HttpResponse.json({ captcha: { required: true, expires_at, challenge } })
    }),
    http.get(`${BACKEND}/store/purchase-limits`, ({ request }) => {
      const { searchParams } = new URL(request.url)
      const ids = [...searchParams].flatMap(([key, id]) => (key.startsWith("product_id") ? id : []))
      if (ids.length === 0) return refuse(400, "invalid_data")
      const signedIn = request.headers.has("authorization")
      return HttpResponse.json({
        purchase_limits: ids.flatMap((product_id) => {
          const limit = shop.limits.get(product_id)
          if (!limit) return []
          const personal = signedIn ? {} : { used: null, remaining: null }
          return [{ product_id, ...limit, ...personal }]
        }),
      })
    }),
  ]
}
