import { describe, expect, test } from "vitest"
import type { CartRefusal } from "~/cart/action.server"
import type { Cart } from "~/cart/types"
import { action, loader } from "~/routes/$lang.cart"
import { loader as switchLoader } from "~/routes/$lang.cart_.switch"
import { backendGoesDown } from "../fake/server"
import { TestBrowser } from "./browser"
import { useShop } from "./shop"

const shop = useShop()

const COIN = { intent: "add", variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }

const send = (browser: TestBrowser, fields: Record<string, string>) =>
  browser.submit(action, "/cart", fields)

async function cartOf(browser: TestBrowser): Promise<Cart | null> {
  const { data } = await browser.open(loader, "/cart")
  return (data as { cart: Cart | null }).cart
}

async function withCoin(fields = {}): Promise<{ browser: TestBrowser; cart: Cart }> {
  const browser = new TestBrowser()
  await send(browser, { ...COIN, ...fields })
  const cart = await cartOf(browser)
  if (!cart) throw new Error("The coin is not in the cart")
  return { browser, cart }
}

const refusal = (data: unknown) => (data as CartRefusal).refusal

describe("putting into the cart", () => {
  test("G21, G23 the first coin opens a cart of its branch, whatever channel the form names", async () => {
    const browser = new TestBrowser()
    const answer = await send(browser, { ...COIN, sales_channel_id: "sc_almaty" })
    expect(answer).toMatchObject({ status: 302, location: "/ru/cart" })
    const cart = await cartOf(browser)
    expect(cart?.branch?.code).toBe("astana")
    expect(cart?.items).toHaveLength(1)
    expect([...shop().carts.values()][0]?.sales_channel_id).toBe("sc_astana")
  })

  test("G21 the notice about the added coin is shown once", async () => {
    const browser = new TestBrowser()
    await send(browser, COIN)
    const notice = async () => (await browser.open(loader, "/cart")).data as { notice: unknown }
    expect((await notice()).notice).toMatchObject({ level: "success" })
    expect((await notice()).notice).toBeNull()
  })

  test("G21 a double click adds one coin", async () => {
    const { browser, cart } = await withCoin()
    const second = { ...COIN, variant_id: "variant_2" }
    await Promise.all([send(browser.copy(), second), send(browser, second)])
    const now = await cartOf(browser)
    expect(now?.items.map(({ quantity }) => quantity)).toEqual([1, 1])
    expect(now?.id).toBe(cart.id)
  })

  test.each([
    ["an unknown coin", { variant_id: "variant_x" }, "item_not_sold_at_branch"],
    ["an unknown branch", { branch_id: "nowhere" }, "branch_not_found"],
    ["no coin", { variant_id: "" }, "invalid_data"],
    ["quantity 0", { quantity: "0" }, "invalid_quantity"],
    ["quantity -1", { quantity: "-1" }, "invalid_quantity"],
    ["quantity 1e9", { quantity: "1e9" }, "invalid_quantity"],
    ["quantity 1000000000", { quantity: "1000000000" }, "invalid_quantity"],
    ["quantity abc", { quantity: "abc" }, "invalid_quantity"],
    ["more than the branch has", { quantity: "6" }, "insufficient_inventory"],
    ["an unknown intent", { intent: "steal" }, "invalid_data"],
  ])("G21, B1 %s is refused in words and opens no cart", async (_name, fields, code) => {
    const browser = new TestBrowser()
    const { status, data } = await send(browser, { ...COIN, ...fields })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(refusal(data).code).toBe(code)
    expect(refusal(data).message).toMatch(/^[А-ЯЁ].*\.$/)
    expect(shop().carts.size).toBe(0)
  })
})

describe("another branch", () => {
  const ELSEWHERE = { ...COIN, variant_id: "variant_2", branch_id: "br_almaty" }

  test("G27 asks before anything is lost", async () => {
    const { browser, cart } = await withCoin()
    const { location } = await send(browser, ELSEWHERE)
    expect(location).toMatch(/^\/ru\/cart\/switch\?/)
    const { data } = await browser.open(switchLoader, String(location).slice(3))
    expect(data).toMatchObject({ wanted: "Алматинский городской филиал", lost: [{ quantity: 1 }] })
    expect(await cartOf(browser)).toMatchObject({ id: cart.id, count: 1 })
  })

  test("G27 starts over when the buyer says so", async () => {
    const { browser } = await withCoin()
    await send(browser, { ...ELSEWHERE, intent: "start-over" })
    expect(await cartOf(browser)).toMatchObject({ branch: { code: "almaty" }, count: 1 })
  })

  test("G27 keeps the old cart when the coin is gone at the new branch", async () => {
    const { browser, cart } = await withCoin()
    shop().stock = 0
    const { data } = await send(browser, { ...ELSEWHERE, intent: "start-over" })
    expect(refusal(data).code).toBe("insufficient_inventory")
    expect((await cartOf(browser))?.id).toBe(cart.id)
  })
})

describe("changing the cart", () => {
  test("G24 shows name, quantity, unit price, sum and total", async () => {
    const { cart } = await withCoin({ quantity: "2" })
    expect(cart.items[0]).toMatchObject({ quantity: 2, unitPrice: 10_000, sum: 20_000 })
    expect(cart.costs).toEqual({ items: 20_000, delivery: null, insurance: null, total: 20_000 })
  })

  test("G25 sets a quantity within what the branch has, and refuses more", async () => {
    const { browser, cart } = await withCoin()
    const fields = { intent: "set-quantity", item_id: cart.items[0]?.id ?? "" }
    await send(browser, { ...fields, quantity: "5" })
    expect((await cartOf(browser))?.count).toBe(5)
    const { data } = await send(browser, { ...fields, quantity: "6" })
    expect(data).toMatchObject({ itemId: fields.item_id })
    expect(refusal(data).code).toBe("insufficient_inventory")
    expect((await cartOf(browser))?.count).toBe(5)
  })

  test("G25 refuses a position that another tab has removed", async () => {
    const { browser } = await withCoin()
    const { status, data } = await send(browser, {
      intent: "set-quantity",
      item_id: "item_gone",
      quantity: "2",
    })
    expect([status, refusal(data).code]).toEqual([404, "line_item_not_found"])
  })

  test("G26 removes a position, twice as well as once", async () => {
    const { browser, cart } = await withCoin()
    const fields = { intent: "remove", item_id: cart.items[0]?.id ?? "" }
    expect((await send(browser, fields)).location).toBe("/ru/cart")
    expect((await send(browser, fields)).location).toBe("/ru/cart")
    expect(await cartOf(browser)).toBeNull()
  })

  test("G27 the chosen method adds its price; an impossible one says why and is refused", async () => {
    const { browser } = await withCoin()
    await send(browser, { intent: "choose-method", method: "delivery" })
    const chosen = await cartOf(browser)
    expect(chosen).toMatchObject({ method: "delivery", costs: { delivery: 2_500, total: 12_500 } })

    shop().options = shop().options.filter(({ type }) => type.code === "pickup")
    const now = await cartOf(browser)
    expect(now).toMatchObject({ method: null, costs: { delivery: null, total: 10_000 } })
    expect(now?.methods[1]?.obstacle).not.toBeNull()
    const { data } = await send(browser, { intent: "choose-method", method: "delivery" })
    expect(refusal(data).code).toBe("receiving_method_not_allowed")
  })

  test("G27 the way to the checkout keeps a choice that no script has sent", async () => {
    const { browser } = await withCoin()
    const on = { intent: "choose-method", then: "checkout" }
    expect((await send(browser, { ...on, method: "delivery" })).location).toBe("/ru/checkout")
    expect(await cartOf(browser)).toMatchObject({ method: "delivery" })
  })

  test("G27 the choice can be left to the checkout, not left out", async () => {
    const { browser } = await withCoin()
    const on = { intent: "choose-method", then: "checkout" }
    expect((await send(browser, on)).location).toBe("/ru/checkout")
    const { data } = await send(browser, { intent: "choose-method" })
    expect(refusal(data).code).toBe("receiving_method_required")
  })
})

describe("a cart that is no longer what the browser thinks", () => {
  test("G23 one that the store does not know becomes an empty cart after one reload", async () => {
    const { browser } = await withCoin()
    shop().carts.clear()
    expect((await browser.open(loader, "/cart")).location).toBe("/ru/cart")
    expect(await cartOf(browser)).toBeNull()
    await send(browser, COIN)
    expect((await cartOf(browser))?.count).toBe(1)
  })

  test("G23 one that another tab has ordered leads to its order", async () => {
    const { browser, cart } = await withCoin()
    const stored = shop().carts.get(cart.id)
    if (!stored) throw new Error("no cart")
    shop().orders.set("order_9", { id: "order_9", display_id: 9, cart: stored })
    Object.assign(stored, { completed_at: "2026-11-21", order_id: "order_9" })
    expect((await browser.open(loader, "/cart")).location).toBe("/ru/orders/order_9/placed")
  })

  test("G23 a silent backend is a 503 page, and a refusal in words for a form", async () => {
    const { browser } = await withCoin()
    backendGoesDown()
    expect((await browser.open(loader, "/cart")).status).toBe(503)
    const { status, data } = await send(browser, COIN)
    expect([status, refusal(data).code]).toEqual([503, "backend_unreachable"])
  })
})
