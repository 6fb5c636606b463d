import { describe, expect, test } from "vitest"
import type { Cart } from "~/cart/types"
import type { Refusal } from "~/i18n/error-text.server"
import type { Payment } from "~/payment/present-payment.server"
import type { PaymentNews, WindowOrder } from "~/payment/types"
import { action as cartAction, loader as cartPage } from "~/routes/$lang.cart"
import { action as details } from "~/routes/$lang.checkout"
import { action as pay, loader as paymentPage } from "~/routes/$lang.checkout_.payment"
import { loader as news } from "~/routes/$lang.checkout_.payment_.news"
import { action as review, loader as reviewPage } from "~/routes/$lang.checkout_.review"
import { TestBrowser } from "./browser"
import { enter, usePeople } from "./people"
import { useShop } from "./shop"

const shop = useShop()
usePeople()

const PICKUP = {
  method: "pickup",
  last_name: "Ахметов",
  first_name: "Дәурен",
  phone: "8 701 234 56 78",
  email: "daur@example.kz",
}

interface Page {
  title: string
  cart: Cart
  payment: Payment
  order: WindowOrder | null
}

/** A buyer before "Go to payment", in a shop that takes cards. */
async function atReview() {
  shop().payments.card = true
  const browser = new TestBrowser()
  const coin = { variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }
  await browser.submit(cartAction, "/cart", { intent: "add", ...coin })
  await browser.submit(details, "/checkout", PICKUP)
  const { data } = await browser.open(reviewPage, "/checkout/review")
  const { cart } = data as Page
  const form = { cart_id: cart.id, total: String(cart.costs.total) }
  return { browser, form, cartId: cart.id }
}

/** A buyer whose payment window is open. */
async function paying() {
  const buyer = await atReview()
  await go(buyer.browser, buyer.form)
  return buyer
}

const go = (browser: TestBrowser, form: Record<string, string>) =>
  browser.submit(review, "/checkout/review", form)
const open = (browser: TestBrowser) => browser.open(paymentPage, "/checkout/payment")
const again = (browser: TestBrowser, form: Record<string, string>) =>
  browser.submit(pay, "/checkout/payment", form)
const pageOf = async (browser: TestBrowser) => (await open(browser)).data as Page
const newsOf = async (browser: TestBrowser) =>
  (await browser.open(news, "/checkout/payment/news")).data as PaymentNews
const refusal = (data: unknown) => (data as { refusal: Refusal }).refusal

describe("going to the payment", () => {
  test("G29 prepares the payment and opens the window with what the store says", async () => {
    const { browser, form, cartId } = await atReview()
    const answer = await go(browser, form)
    expect(answer).toMatchObject({ status: 302, location: "/ru/checkout/payment?open" })
    const { order, payment } = await pageOf(browser)
    expect(payment).toMatchObject({ state: "ready", triesLeft: 3, tries: 3 })
    const session = shop().carts.get(cartId)?.payment_collection?.payment_sessions[0]
    expect(order).toMatchObject({
      scriptUrl: "https://widget.example.kz/bundles/widget.js",
      global: "tiptop.Widget",
      params: {
        publicTerminalId: "pk_test",
        amount: 10_000,
        currency: "KZT",
        paymentSchema: "Dual",
        externalId: session?.id,
        culture: "ru-RU",
        emailBehavior: "Hidden",
        retryPayment: false,
      },
    })
  })

  test("P1 lets the window of that origin onto its page, and onto no other", async () => {
    const { browser, form } = await atReview()
    await go(browser, form)
    expect(browser.windows).toEqual([])
    await open(browser)
    expect(browser.windows).toEqual(["https://widget.example.kz"])
    await browser.open(cartPage, "/cart")
    expect(browser.windows).toHaveLength(1)
  })

  test("B3, G29 a price that has changed is shown before it is paid", async () => {
    const { browser, form, cartId } = await atReview()
    shop().price = 11_000
    const { status, data } = await go(browser, form)
    expect([status, refusal(data).code]).toEqual([409, "price_changed"])
    expect(shop().carts.get(cartId)?.payment_collection).toBeNull()
    expect((await go(browser, { ...form, total: "11000" })).location).toMatch(/\?open$/)
  })

  test("G29 a double click and two tabs prepare one payment", async () => {
    const { browser, form, cartId } = await atReview()
    await Promise.all([go(browser, form), go(browser.copy(), form)])
    const sessions = () => shop().carts.get(cartId)?.payment_collection?.payment_sessions
    const [first] = sessions() ?? []
    await again(browser, form)
    expect(sessions()).toEqual([first])
  })

  test("G29 without script the form leads to the provider's own page and back", async () => {
    const { browser, form, cartId } = await atReview()
    const { status, data } = await go(browser, { ...form, by: "page" })
    expect([status, data]).toEqual([200, { leadTo: "https://orders.example/d/1" }])
    const back = "http://store.test/ru/checkout/payment"
    expect(shop().payments.orderPages).toEqual([
      { cartId, body: { language: "ru", success_url: back, fail_url: back } },
    ])
  })

  test("B1 an address that is no web address leads nowhere", async () => {
    const { browser, form } = await atReview()
    shop().payments.orderPageUrl = "javascript:alert(1)"
    const { status, data } = await go(browser, { ...form, by: "page" })
    expect([status, refusal(data).code]).toEqual([502, "payment_failed"])
  })

  test("G29 where no card is taken the test payment stays", async () => {
    const { browser, form } = await atReview()
    shop().payments.card = false
    const { catalogueCache } = await import("~/api/cache.server")
    catalogueCache.clear()
    expect((await go(browser, form)).location).toMatch(/placed$/)
  })

  test("P1, B1 without a card terminal the page offers nothing to pay with, and a form is refused", async () => {
    const { browser, form } = await atReview()
    Object.assign(shop().payments, { card: false, free: false })
    const { catalogueCache } = await import("~/api/cache.server")
    catalogueCache.clear()
    expect((await browser.open(reviewPage, "/checkout/review")).data).toMatchObject({ by: "none" })
    const { status, data } = await go(browser, form)
    expect([status, refusal(data).code]).toEqual([400, "card_payments_off"])
  })

  test("B1 a form for a cart that is not this browser's pays nothing", async () => {
    const { form } = await atReview()
    const stranger = await atReview()
    expect((await go(stranger.browser, form)).location).toBe("/ru/checkout")
  })
})

describe("while the payment is being checked", () => {
  test("B2, G29 its page waits through reload, back button and another tab", async () => {
    const { browser, form, cartId } = await paying()
    shop().payments.begin(cartId)
    const { payment, order, title } = await pageOf(browser)
    expect([payment.state, order, title]).toEqual(["checking", null, "Проверяем ваш платёж"])
    expect(payment.until).toBe(Date.parse("2026-11-22T08:15:00.000Z"))
    const places = [
      await browser.open(reviewPage, "/checkout/review"),
      await go(browser.copy(), form),
      await again(browser.copy(), form),
    ]
    expect(places.map(({ location }) => location)).toEqual(Array(3).fill("/ru/checkout/payment"))
    expect(browser.windows).toEqual([])
  })

  test("B3 the cart says so and cannot be changed", async () => {
    const { browser, cartId } = await paying()
    shop().payments.begin(cartId)
    const { data } = await browser.open(cartPage, "/cart")
    const { cart, payment } = data as { cart: Cart; payment: string }
    expect(payment).toBe("checking")
    const change = { intent: "set-quantity", item_id: cart.items[0]?.id ?? "", quantity: "2" }
    const refused = await browser.submit(cartAction, "/cart", change)
    expect([refused.status, refusal(refused.data).code]).toEqual([409, "payment_in_flight"])
    expect(refusal(refused.data).message).toMatch(/оплачивается/)
  })

  test("G29 an open page hears of every turn, and of nothing else", async () => {
    const { browser, cartId } = await paying()
    const versions = [(await newsOf(browser)).version]
    shop().payments.begin(cartId)
    versions.push((await newsOf(browser)).version)
    expect((await newsOf(browser)).version).toBe(versions[1])
    shop().payments.fail(cartId, 5051, "insufficient_funds")
    versions.push((await newsOf(browser)).version)
    shop().payments.pay(cartId, null)
    versions.push((await newsOf(browser)).version)
    shop().carts.clear()
    versions.push((await newsOf(browser)).version)
    expect(new Set(versions).size).toBe(5)
    expect((await newsOf(new TestBrowser())).state).toBe("gone")
  })

  test("B3 signing in again loses nothing", async () => {
    const { browser, cartId } = await paying()
    shop().payments.begin(cartId)
    await enter(browser)
    expect((await pageOf(browser)).cart.id).toBe(cartId)
  })

  test("B3, G27 another branch has to wait", async () => {
    const { browser, cartId } = await paying()
    shop().payments.begin(cartId)
    const elsewhere = { variant_id: "variant_2", branch_id: "br_almaty", quantity: "1" }
    const refused = await browser.submit(cartAction, "/cart", {
      ...elsewhere,
      intent: "start-over",
    })
    expect(refusal(refused.data).code).toBe("payment_in_flight")
    expect((await pageOf(browser)).cart.id).toBe(cartId)
  })

  test("B3 the cart cannot be left behind", async () => {
    const { browser, cartId } = await paying()
    shop().payments.begin(cartId)
    const { location } = await again(browser, { intent: "leave" })
    expect(location).toBe("/ru/checkout/payment")
    expect((await pageOf(browser)).cart.id).toBe(cartId)
  })
})

describe("the end of a payment", () => {
  test("G29, G30 money that is there leads to the order, in every tab and for good", async () => {
    const { browser, form, cartId } = await paying()
    const tab = browser.copy()
    shop().payments.pay(cartId, null)
    expect((await pageOf(browser)).payment.state).toBe("paid")
    const cart = shop().carts.get(cartId)
    const orderId = cart ? shop().complete(cart) : ""
    shop().payments.pay(cartId, orderId)
    const places = [await open(tab), await open(browser), await open(browser)]
    places.push(await go(browser, form), await again(browser, form))
    expect(new Set(places.map(({ location }) => location))).toEqual(
      new Set([`/ru/orders/${orderId}/placed`])
    )
  })

  test("P8, G29 a refusal says why, what to do, and how many tries are left", async () => {
    const { browser, form, cartId } = await paying()
    shop().payments.fail(cartId, 5051, "insufficient_funds")
    const { payment, order, title } = await pageOf(browser)
    expect([payment.state, payment.triesLeft, title]).toEqual(["failed", 2, "Платёж не прошёл"])
    expect(payment.reason?.what).toMatch(/недостаточно/)
    expect(payment.reason?.next).toMatch(/карт/)
    expect(order).not.toBeNull()
    expect((await again(browser, form)).location).toBe("/ru/checkout/payment?open")
  })

  test("G29, P8 after the third refusal nothing can be paid, and a new cart leads on", async () => {
    const { browser, form, cartId } = await paying()
    for (const _try of [1, 2, 3]) shop().payments.fail(cartId, 5051, "insufficient_funds")
    const { payment, order, cart } = await pageOf(browser)
    expect([payment.state, payment.triesLeft, order]).toEqual(["blocked", 0, null])
    expect((await again(browser, form)).location).toBe("/ru/checkout/payment")
    expect((await browser.open(reviewPage, "/checkout/review")).location).toMatch(/payment$/)

    const handle = cart.items[0]?.handle ?? ""
    const left = await again(browser, { intent: "leave", handle })
    expect(left.location).toBe(`/ru/coins/${handle}`)
    const { data } = await browser.open(cartPage, "/cart")
    expect((data as { cart: Cart | null }).cart).toBeNull()
  })

  test("B3 money that goes back is told, with the way on", async () => {
    const { browser, cartId } = await paying()
    shop().payments.become(cartId, "returned")
    const { payment, order, title } = await pageOf(browser)
    expect([payment.state, order, title]).toEqual(["returned", null, "Деньги возвращаются"])
    expect((await again(browser, { intent: "leave" })).location).toBe("/ru/coins")
  })

  test("G29 a changed price on the way to another try leads back to the review", async () => {
    const { browser, form, cartId } = await paying()
    shop().payments.fail(cartId, 5051, "insufficient_funds")
    shop().price = 11_000
    expect((await again(browser, form)).location).toBe("/ru/checkout/review")
    const { data } = await browser.open(reviewPage, "/checkout/review")
    expect(data).toMatchObject({ notice: { level: "warning" }, cart: { costs: { total: 11_000 } } })
  })

  test("G23 without a cart the page leads to the cart", async () => {
    expect((await open(new TestBrowser())).location).toBe("/ru/cart")
  })
})
