import { http, HttpResponse } from "msw"
import { beforeEach, describe, expect, test } from "vitest"
import { action as cartAction } from "~/routes/$lang.cart"
import { loader as history } from "~/routes/$lang.account.orders._index"
import { loader as orderPage } from "~/routes/$lang.account.orders.$id"
import { action as register } from "~/routes/$lang.register"
import { action as signIn, loader as signInPage } from "~/routes/$lang.sign-in"
import { action as signOut } from "~/routes/$lang.sign-out"
import { BACKEND, backend } from "../fake/server"
import { TestBrowser, type Outcome } from "./browser"
import { useShop } from "./shop"

const shop = useShop()

const PASSWORD = "Kumis-Barys-2022"
const token = (actor: string) =>
  `h.${Buffer.from(JSON.stringify({ actor_id: actor })).toString("base64url")}.s`
const unauthorized = () => HttpResponse.json({ type: "unauthorized", message: "" }, { status: 401 })

let known: Map<string, { password: string; actor: string }>
let transferred: string[]

beforeEach(() => {
  known = new Map([["buyer@example.kz", { password: PASSWORD, actor: "cus_1" }]])
  transferred = []
  backend.use(
    http.post(`${BACKEND}/auth/customer/emailpass`, async ({ request }) => {
      const { email, password } = (await request.json()) as Record<string, string>
      const login = known.get(email ?? "")
      return login?.password === password
        ? HttpResponse.json({ token: token(login?.actor ?? "") })
        : unauthorized()
    }),
    http.post(`${BACKEND}/auth/customer/emailpass/register`, async ({ request }) => {
      const { email = "", password = "" } = (await request.json()) as Record<string, string>
      if (known.has(email)) return unauthorized()
      known.set(email, { password, actor: "" })
      return HttpResponse.json({ token: token("") })
    }),
    http.post(`${BACKEND}/store/customers`, async ({ request }) => {
      const { email = "" } = (await request.json()) as Record<string, string>
      const login = known.get(email)
      if (login) login.actor = "cus_new"
      return HttpResponse.json({ customer: { id: "cus_new", email } })
    }),
    http.post(`${BACKEND}/store/carts/:id/customer`, ({ params }) => {
      const cart = shop().carts.get(String(params.id))
      if (!cart) return HttpResponse.json({ code: "cart_not_found" }, { status: 404 })
      transferred.push(cart.id)
      return HttpResponse.json({ cart: shop().view(cart) })
    })
  )
})

const enter = (browser: TestBrowser, fields = {}) =>
  browser.submit(signIn, "/sign-in", { email: "buyer@example.kz", password: PASSWORD, ...fields })

const messages = ({ data }: Outcome) =>
  (data as { error?: Record<string, string[] | undefined> }).error ?? {}

describe("signing in", () => {
  test("G23 takes the cart along and goes back to where the buyer came from", async () => {
    const browser = new TestBrowser()
    const coin = { variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }
    await browser.submit(cartAction, "/cart", { intent: "add", ...coin })
    const { location } = await enter(browser, {
      email: " Buyer@Example.KZ ",
      returnTo: "/ru/checkout",
    })
    expect(location).toBe("/ru/checkout")
    expect(transferred).toEqual([...shop().carts.keys()])
  })

  test.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/.//evil.example",
    "/\t/evil.example",
  ])("B1 never leads to another site: %j", async (returnTo) => {
    expect((await enter(new TestBrowser(), { returnTo })).location).toBe("/ru/account")
  })

  test("B1 a wrong password and an unknown e-mail sound alike, and the password does not come back", async () => {
    const wrong = await enter(new TestBrowser(), { password: "wrong" })
    const unknown = await enter(new TestBrowser(), { email: "nobody@example.kz" })
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(messages(wrong)).toEqual(messages(unknown))
    expect(JSON.stringify(wrong.data)).not.toContain("wrong")
  })

  test("B1 the token is in no answer, and signing out ends the session", async () => {
    const browser = new TestBrowser()
    const answer = await enter(browser)
    expect(JSON.stringify(answer)).not.toContain(token("cus_1"))
    expect((await browser.open(signInPage, "/sign-in")).location).toBe("/ru/account")
    await browser.submit(signOut, "/sign-out", {})
    expect((await browser.open(history, "/account/orders")).location).toBe(
      "/ru/sign-in?returnTo=%2Fru%2Faccount%2Forders"
    )
  })
})

describe("registering", () => {
  const BUYER = {
    last_name: "Ахметов",
    first_name: "Дәурен",
    phone: "+7 701 234 56 78",
    email: "New@Example.kz",
    password: PASSWORD,
  }
  const send = (fields = {}) =>
    new TestBrowser().submit(register, "/register", { ...BUYER, ...fields })

  test("G2 makes an account with the e-mail in lower case and signs in", async () => {
    expect((await send()).location).toBe("/ru/account")
    expect(known.get("new@example.kz")?.actor).toBe("cus_new")
  })

  test.each([
    ["Short-1", "password_short"],
    ["alllowercase-2022", "password_weak"],
    ["ALLUPPERCASE-2022", "password_weak"],
    ["NoDigitsAtAll-Here", "password_weak"],
    ["NoSpecialSigns2022", "password_weak"],
    ["Құпиясөз-Kumis-2022", "password_not_latin"],
    ["", "password_required"],
  ])("G3 refuses the password %j", async (password, code) => {
    const answer = await send({ password })
    expect(answer.status).toBe(400)
    expect(messages(answer).password?.[0]).toBe(code)
  })

  test("G2 finishes a registration that broke off half-way", async () => {
    known.set("new@example.kz", { password: PASSWORD, actor: "" })
    expect((await send()).location).toBe("/ru/account")
  })

  test("G2 an e-mail that is taken is refused in words", async () => {
    const answer = await send({ email: "buyer@example.kz", password: "Another-Word-2022" })
    expect(answer.status).toBe(409)
    expect(messages(answer)[""]?.[0]).toMatch(/\.$/)
  })
})

describe("orders of the account", () => {
  const row = {
    id: "order_1",
    display_id: 17,
    status: "pending",
    created_at: "2026-11-21T20:30:00.000Z",
    payment_status: "captured",
    fulfillment_status: "shipped",
    total: 25_000,
    items: [{ product_title: "Жылан жылы", quantity: 2, unit_price: 10_000 }],
    shipping_methods: [
      { amount: 5_000, data: { receiving_method: "delivery", insurance_amount: 1_500 } },
    ],
    fulfillments: [
      {
        labels: [
          { tracking_number: "KZ1", tracking_url: "https://courier.example/KZ1" },
          { tracking_number: "KZ2", tracking_url: "javascript:alert(1)" },
        ],
      },
    ],
  }

  test("G12, G13, G14 the history has number, goods, date, status and tracking numbers", async () => {
    backend.use(
      http.get(`${BACKEND}/store/orders`, () => HttpResponse.json({ orders: [row], count: 21 }))
    )
    const browser = new TestBrowser()
    await enter(browser)
    const { data } = await browser.open(history, "/account/orders?page=2")
    expect(data).toMatchObject({
      page: 2,
      pageCount: 3,
      orders: [
        {
          number: 17,
          goods: ["Жылан жылы"],
          placedAt: Date.parse(row.created_at),
          status: "shipped",
          tracking: [
            { number: "KZ1", url: "https://courier.example/KZ1" },
            { number: "KZ2", url: null },
          ],
        },
      ],
    })
  })

  test("G15, G16 an order in full has sums per position, delivery, insurance and total", async () => {
    const order = { ...row, customer_id: "cus_1", item_total: 20_000 }
    backend.use(http.get(`${BACKEND}/store/orders/:id`, () => HttpResponse.json({ order })))
    const browser = new TestBrowser()
    await enter(browser)
    const { data } = await browser.open(orderPage, "/account/orders/order_1", { id: "order_1" })
    expect(data).toMatchObject({
      order: {
        items: [{ quantity: 2, unitPrice: 10_000, sum: 20_000 }],
        costs: { items: 20_000, delivery: 3_500, insurance: 1_500, total: 25_000 },
        method: "delivery",
      },
    })
  })

  test("B1 somebody else's order is not found", async () => {
    const order = { ...row, customer_id: "cus_other" }
    backend.use(http.get(`${BACKEND}/store/orders/:id`, () => HttpResponse.json({ order })))
    const browser = new TestBrowser()
    await enter(browser)
    expect(
      (await browser.open(orderPage, "/account/orders/order_1", { id: "order_1" })).status
    ).toBe(404)
  })

  test("G12 a sign-in that has run out leads to the sign-in and back", async () => {
    backend.use(http.get(`${BACKEND}/store/orders`, unauthorized))
    const browser = new TestBrowser()
    await enter(browser)
    const { location } = await browser.open(history, "/account/orders")
    expect(location).toBe("/ru/sign-in?returnTo=%2Fru%2Faccount%2Forders")
    expect((await browser.open(signInPage, "/sign-in")).location).toBeNull()
  })
})
