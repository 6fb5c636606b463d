import { http, HttpResponse } from "msw"
import { describe, expect, test } from "vitest"
import { loader as history } from "~/routes/$lang.account.orders._index"
import { loader as orderPage } from "~/routes/$lang.account.orders.$id"
import { loader as signInPage } from "~/routes/$lang.sign-in"
import { BACKEND, backend } from "../fake/server"
import { TestBrowser } from "./browser"
import { enter, usePeople } from "./people"
import { useShop } from "./shop"

useShop()
const eds = usePeople()

const unauthorized = () => HttpResponse.json({ type: "unauthorized", message: "" }, { status: 401 })

describe("orders of the account", () => {
  const row = {
    id: "order_1",
    display_id: 17,
    status: "pending",
    created_at: "2026-11-21T20:30:00.000Z",
    payment_status: "captured",
    fulfillment_status: "shipped",
    total: 0,
    item_total: 20_000,
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
      http.get(`${BACKEND}/store/customers/me/orders`, () =>
        HttpResponse.json({ orders: [row], count: 21 })
      )
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
          total: 25_000,
          tracking: [
            { number: "KZ1", url: "https://courier.example/KZ1" },
            { number: "KZ2", url: null },
          ],
        },
      ],
    })
  })

  test("G15, G16 an order in full has sums per position, delivery, insurance and total", async () => {
    const order = { ...row, customer_id: eds().buyers[0]?.id }
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
    backend.use(http.get(`${BACKEND}/store/customers/me/orders`, unauthorized))
    const browser = new TestBrowser()
    await enter(browser)
    const { location } = await browser.open(history, "/account/orders")
    expect(location).toBe("/ru/sign-in?returnTo=%2Fru%2Faccount%2Forders")
    expect((await browser.open(signInPage, "/sign-in")).location).toBeNull()
  })
})
