import { http, HttpResponse } from "msw"
import { describe, expect, test } from "vitest"
import { costsOf } from "~/cart/costs.server"
import type { Cart } from "~/cart/types"
import { action, loader } from "~/routes/$lang.cart"
import { OPTIONS } from "../fake/shop-state"
import { BACKEND, backend } from "../fake/server"
import { TestBrowser } from "./browser"
import { useShop } from "./shop"

const shop = useShop()

const COIN = { intent: "add", variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }

/** The delivery of a cart whose courier calculates his price. */
async function deliveryOf(answer: () => Response) {
  shop().options = OPTIONS.map((option) =>
    option.type.code === "delivery" ? { ...option, price_type: "calculated" } : option
  )
  backend.use(http.get(`${BACKEND}/store/carts/:id/courier-quote`, answer))
  const browser = new TestBrowser()
  await browser.submit(action, "/cart", COIN)
  const { data } = await browser.open(loader, "/cart")
  return (data as { cart: Cart }).cart.methods.find(({ method }) => method === "delivery")
}

describe("the courier's price", () => {
  test.each([
    [
      { amount: 1_800, estimated: true },
      { price: 1_800, from: true, obstacle: null },
    ],
    [
      { amount: 2_300, estimated: false },
      { price: 2_300, obstacle: null },
    ],
    [null, { price: null, obstacle: null }],
  ])("G24 %j is shown before a method is chosen", async (courier_quote, shown) => {
    const delivery = await deliveryOf(() => HttpResponse.json({ courier_quote }))
    expect(delivery).toEqual({ method: "delivery", ...shown })
  })

  test("G24 that is refused stops no page: it is told with the address", async () => {
    const delivery = await deliveryOf(() =>
      HttpResponse.json(
        { type: "not_allowed", code: "courier_address_not_served", message: "" },
        { status: 400 }
      )
    )
    expect(delivery).toMatchObject({ price: null, obstacle: null })
  })

  test("G16, G24 is told in its two parts, with the days, or as an estimate without them", () => {
    const when = { earliest: "2026-11-25", latest: "2026-11-26", hours_from: "09:00" }
    const data = { insurance_amount: 500, estimated: false, ...when, hours_to: "20:00" }
    const sums = { items: 10_000, delivery: 1_500, insurance: 500, total: 12_000 }
    expect(costsOf(10_000, { amount: 2_000, data })).toEqual({
      ...sums,
      expected: { earliest: "2026-11-25", latest: "2026-11-26", from: "09:00", to: "20:00" },
    })
    expect(costsOf(10_000, { amount: 2_000, data: { ...data, estimated: true } })).toEqual({
      ...sums,
      estimated: true,
    })
    expect(costsOf(10_000, { amount: 2_000, data: { ...data, earliest: "soon" } })).toEqual(sums)
  })
})
