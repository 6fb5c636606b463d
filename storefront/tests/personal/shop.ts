import { beforeEach } from "vitest"
import { http, HttpResponse } from "msw"
import { BACKEND, backend } from "../fake/server"
import { shopHandlers } from "../fake/shop-handlers"
import { FakeShop } from "../fake/shop-state"
import { useBackend } from "../loaders/use-backend"

/** A suite against a shop that sells; `current()` is the shop of the running test. */
export function useShop(): () => FakeShop {
  let shop = new FakeShop()
  useBackend()
  beforeEach(() => {
    shop = new FakeShop()
    const stock = http.get(`${BACKEND}/store/availability`, ({ request }) => {
      const params = new URL(request.url).searchParams
      const ids = [...params].filter(([key]) => key.startsWith("product_id")).map(([, id]) => id)
      const branches = [{ branch_id: params.get("branch_id"), available: shop.stock }]
      return HttpResponse.json({
        availability: ids.map((product_id) => ({ product_id, branches })),
      })
    })
    backend.use(stock, ...shopHandlers(shop))
  })
  return () => shop
}
