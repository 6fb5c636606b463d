import type { SubmissionResult } from "@conform-to/react"
import { http, HttpResponse } from "msw"
import { describe, expect, test } from "vitest"
import type { Refusal } from "~/i18n/error-text.server"
import type { Cart } from "~/cart/types"
import { action as cartAction } from "~/routes/$lang.cart"
import { action as details, loader as detailsPage } from "~/routes/$lang.checkout"
import { action as place, loader as review } from "~/routes/$lang.checkout_.review"
import { loader as placedPage } from "~/routes/$lang.orders.$id.placed"
import { BACKEND, backend } from "../fake/server"
import { TestBrowser } from "./browser"
import { useShop } from "./shop"

const shop = useShop()

const PICKUP = {
  method: "pickup",
  last_name: "Ахметов",
  first_name: "Дәурен",
  phone: "8 701 234 56 78",
  email: "Daur@Example.KZ",
}
const DELIVERY = {
  ...PICKUP,
  method: "delivery",
  province: "kz-75",
  city: "Алматы",
  address_1: "Абай даңғылы, 10",
  address_2: "",
  postal_code: "050000",
}

async function withCoin(): Promise<TestBrowser> {
  const browser = new TestBrowser()
  const coin = { variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }
  await browser.submit(cartAction, "/cart", { intent: "add", ...coin })
  return browser
}

async function atReview(fields: Record<string, string> = PICKUP) {
  const browser = await withCoin()
  await browser.submit(details, "/checkout", fields)
  const { data } = await browser.open(review, "/checkout/review")
  const { cart } = data as { cart: Cart }
  return { browser, form: { cart_id: cart.id, total: String(cart.costs.total) } }
}

const problems = (data: unknown) => (data as SubmissionResult<string[]>).error
const refusal = (data: unknown) => (data as { refusal: Refusal }).refusal

describe("details", () => {
  test("G27 pickup needs no address, and the cart keeps the contact", async () => {
    const browser = await withCoin()
    const answer = await browser.submit(details, "/checkout", PICKUP)
    expect(answer).toMatchObject({ status: 302, location: "/ru/checkout/review" })
    const [cart] = shop().carts.values()
    expect(cart).toMatchObject({
      email: "daur@example.kz",
      shipping_address: { phone: "+77012345678", country_code: "kz", address_1: "" },
      shipping_methods: [{ data: { receiving_method: "pickup" } }],
    })
  })

  test("G27 delivery needs the address and comes back with what was typed", async () => {
    const browser = await withCoin()
    const empty = { province: "", city: " ", address_1: "", postal_code: "12" }
    const { status, data } = await browser.submit(details, "/checkout", { ...DELIVERY, ...empty })
    expect(status).toBe(400)
    expect(problems(data)).toEqual({
      province: ["region_required"],
      city: ["city_required"],
      address_1: ["street_required"],
      postal_code: ["postal_code_invalid"],
    })
    expect((data as SubmissionResult).initialValue).toMatchObject({ first_name: "Дәурен" })
  })

  test.each([
    ["phone", "12345", "phone_invalid"],
    ["phone", "", "phone_required"],
    ["email", "not an address", "email_invalid"],
    ["email", "", "email_required"],
    ["first_name", "<script>", "name_invalid"],
    ["last_name", "А".repeat(61), "too_long"],
    ["method", "", "method_required"],
    ["method", "drone", "method_required"],
  ])("G27, B1 refuses %s %j", async (field, value, code) => {
    const browser = await withCoin()
    const { status, data } = await browser.submit(details, "/checkout", {
      ...PICKUP,
      [field]: value,
    })
    expect(status).toBe(400)
    expect(problems(data)?.[field]?.[0]).toBe(code)
  })

  test("G23 an empty cart leads back to the cart", async () => {
    const browser = new TestBrowser()
    expect((await browser.open(detailsPage, "/checkout")).location).toBe("/ru/cart")
    expect((await browser.open(review, "/checkout/review")).location).toBe("/ru/cart")
  })

  test("G27 the review waits for the details", async () => {
    const browser = await withCoin()
    expect((await browser.open(review, "/checkout/review")).location).toBe("/ru/checkout")
  })

  test("B1 an e-mail with an account is refused in words", async () => {
    const browser = await withCoin()
    const code = "email_needs_sign_in"
    const refuse = () =>
      HttpResponse.json({ type: "not_allowed", code, message: "" }, { status: 400 })
    backend.use(http.post(`${BACKEND}/store/carts/:id`, refuse))
    const { status, data } = await browser.submit(details, "/checkout", PICKUP)
    expect(status).toBe(400)
    expect(problems(data)?.[""]?.[0]).toMatch(/Войдите/)
  })
})

describe("placing the order", () => {
  test("G23 makes one order and shows it, with delivery in the total", async () => {
    const { browser, form } = await atReview(DELIVERY)
    expect(form.total).toBe("12500")
    const { location } = await browser.submit(place, "/checkout/review", form)
    expect(location).toMatch(/^\/ru\/orders\/order_\d+\/placed$/)
    const id = String(location).split("/")[3] ?? ""
    const { data } = await browser.open(placedPage, String(location).slice(3), { id })
    expect(data).toMatchObject({
      inAccount: false,
      order: { number: 1, method: "delivery", costs: { delivery: 2_500, total: 12_500 } },
    })
  })

  test("G23, B2 a double click, a reload and the back button end in the same single order", async () => {
    const { browser, form } = await atReview()
    const tab = browser.copy()
    const [one, two] = await Promise.all([
      browser.submit(place, "/checkout/review", form),
      tab.submit(place, "/checkout/review", form),
    ])
    const stale = await tab.copy().submit(place, "/checkout/review", form)
    const again = await browser.submit(place, "/checkout/review", form)
    const places = [one, two, stale, again].map(({ location }) => location)
    expect(new Set(places).size).toBe(1)
    expect(places[0]).toMatch(/placed$/)
    expect(shop().orders.size).toBe(1)
  })

  test("B2 an order whose answer was lost is found again", async () => {
    const { browser, form } = await atReview()
    const before = browser.copy()
    await browser.submit(place, "/checkout/review", form)
    const { location } = await before.open(review, "/checkout/review")
    expect(location).toMatch(/placed$/)
    expect(shop().orders.size).toBe(1)
  })

  test("G24 a price that has changed is shown before it is paid", async () => {
    const { browser, form } = await atReview()
    shop().price = 11_000
    const { status, data } = await browser.submit(place, "/checkout/review", form)
    expect([status, refusal(data).code]).toEqual([409, "price_changed"])
    expect(shop().orders.size).toBe(0)
    const confirmed = { ...form, total: "11000" }
    await browser.submit(place, "/checkout/review", confirmed)
    expect(shop().orders.size).toBe(1)
  })

  test("B2 the last coin that someone else took is told, and no order is made", async () => {
    const { browser, form } = await atReview()
    shop().stock = 0
    const { status, data } = await browser.submit(place, "/checkout/review", form)
    expect([status, refusal(data).code]).toEqual([409, "insufficient_inventory"])
    expect(shop().orders.size).toBe(0)
    const page = await browser.open(review, "/checkout/review")
    expect(page.data).toMatchObject({ cart: { items: [{ available: 0, quantity: 1 }] } })
  })

  test("B1 a form for a cart that is not this browser's places nothing", async () => {
    const { form } = await atReview()
    const stranger = await withCoin()
    await stranger.submit(details, "/checkout", PICKUP)
    const { location } = await stranger.submit(place, "/checkout/review", form)
    expect(location).toBe("/ru/checkout")
    expect(shop().orders.size).toBe(0)
  })

  test("B1 the page of a placed order is for the browser that placed it", async () => {
    const { browser, form } = await atReview()
    const { location } = await browser.submit(place, "/checkout/review", form)
    const id = String(location).split("/")[3] ?? ""
    const path = `/orders/${id}/placed`
    expect((await new TestBrowser().open(placedPage, path, { id })).status).toBe(404)
    expect((await browser.open(placedPage, path, { id })).status).toBe(200)
  })
})
