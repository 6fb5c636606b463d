import { describe, expect, test } from "vitest"
import type { CartRefusal } from "~/cart/action.server"
import type { Cart } from "~/cart/types"
import { phaseOf } from "~/holds/hold-phase"
import type { HoldNews } from "~/holds/types"
import { action, loader } from "~/routes/$lang.cart"
import { loader as holdsLoader } from "~/routes/$lang.cart_.holds"
import { TestBrowser } from "./browser"
import { useShop } from "./shop"

const shop = useShop()

const COIN = { intent: "add", variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }
const CHOOSE = { intent: "choose-method", method: "pickup" }

const send = (browser: TestBrowser, fields: Record<string, string>) =>
  browser.submit(action, "/cart", fields)

async function cartOf(browser: TestBrowser): Promise<Cart> {
  const { data } = await browser.open(loader, "/cart")
  const { cart } = data as { cart: Cart | null }
  if (!cart) throw new Error("The cart is empty")
  return cart
}

async function holdsOf(browser: TestBrowser): Promise<HoldNews> {
  return (await browser.open(holdsLoader, "/cart/holds")).data as HoldNews
}

/** State of the first position as the page shows it. */
async function shown(browser: TestBrowser): Promise<string | undefined> {
  const { items, holds } = await cartOf(browser)
  return items[0] && phaseOf(items[0].hold, holds.serverTime).kind
}

async function holding(fields = {}): Promise<TestBrowser> {
  const browser = new TestBrowser()
  await send(browser, { ...COIN, ...fields })
  await send(browser, CHOOSE)
  return browser
}

const codeOf = (data: unknown) => (data as CartRefusal).refusal.code

describe("the clock of the cart", () => {
  test("G28 starts when the receiving method is chosen", async () => {
    const browser = new TestBrowser()
    await send(browser, COIN)
    expect(await shown(browser)).toBe("none")
    await send(browser, CHOOSE)
    const { items, holds } = await cartOf(browser)
    expect((items[0]?.hold.expiresAt ?? 0) - holds.serverTime).toBeLessThanOrEqual(15 * 60_000)
    expect(await shown(browser)).toBe("held")
  })

  test("G28 counts by the server's time, whatever the clock of this computer says", async () => {
    shop().holds.pass(60 * 24 * 365)
    const browser = await holding()
    const { items, holds } = await cartOf(browser)
    expect(phaseOf(items[0]!.hold, holds.serverTime)).toMatchObject({ secondsLeft: 900 })
  })

  test("G28 an ended clock is shown, and the coin can be taken again", async () => {
    const browser = await holding()
    shop().holds.pass(15)
    expect(await shown(browser)).toBe("expired")
    expect((await send(browser, { intent: "hold" })).location).toBe("/ru/cart")
    expect(await shown(browser)).toBe("held")
  })

  test("G28 an ended clock of a cart that is gone says so", async () => {
    const browser = await holding()
    shop().carts.clear()
    const { status, data } = await send(browser, { intent: "hold" })
    expect([status, codeOf(data)]).toEqual([404, "cart_not_found"])
  })

  test("G28 taking it again leads back to the checkout page that asked", async () => {
    const browser = await holding()
    shop().holds.pass(15)
    const { location } = await send(browser, { intent: "hold", page: "review" })
    expect(location).toBe("/ru/checkout/review")
    expect((await send(browser, { intent: "hold", page: "//evil" })).status).toBe(400)
  })

  test.each([
    ["somebody else holds it", () => (shop().holds.heldByOthers = 5), "units_held"],
    ["somebody else has bought it", () => (shop().stock = 0), "insufficient_inventory"],
    ["it cools down", () => (shop().holds.coolDownMinutes = 10), "hold_cooling_down"],
  ])("G28, B2 an ended clock is not wound up again when %s", async (_name, happen, code) => {
    const browser = await holding()
    happen()
    shop().holds.pass(15)
    expect(await shown(browser)).toBe("expired")
    const { status, data } = await send(browser, { intent: "hold" })
    expect([status, codeOf(data)]).toEqual([400, code])
    expect((data as CartRefusal).refusal.message).toMatch(/^[А-ЯЁ].*\.$/)
  })

  test("G28 tells until when a coin that was let go cannot be taken", async () => {
    shop().holds.coolDownMinutes = 10
    const browser = await holding()
    shop().holds.pass(16)
    const { items, holds } = await cartOf(browser)
    expect((items[0]?.hold.retryAt ?? 0) - holds.serverTime).toBeGreaterThan(8 * 60_000)
  })

  test("G28 more time is given where renewals are left, and refused where none are", async () => {
    shop().holds.renewals = 1
    const browser = await holding()
    shop().holds.pass(10)
    expect((await cartOf(browser)).items[0]?.hold.renewalsLeft).toBe(1)
    await send(browser, { intent: "renew-hold" })
    const { items, holds } = await cartOf(browser)
    expect(phaseOf(items[0]!.hold, holds.serverTime)).toMatchObject({ secondsLeft: 900 })
    const { data } = await send(browser, { intent: "renew-hold" })
    expect(codeOf(data)).toBe("hold_not_renewable")
  })

  test("G28 says that the coin is kept while the buyer pays", async () => {
    const browser = await holding()
    shop().holds.startPayment(30)
    shop().holds.pass(20)
    expect(await shown(browser)).toBe("paying")
  })

  test("G28 changing the quantity does not restart the clock", async () => {
    const browser = await holding()
    const before = (await cartOf(browser)).items[0]
    shop().holds.pass(5)
    await send(browser, { intent: "set-quantity", item_id: before?.id ?? "", quantity: "2" })
    expect((await cartOf(browser)).items[0]?.hold.expiresAt).toBe(before?.hold.expiresAt)
  })

  test("G27, G28 starting over at another branch gives the old coins back", async () => {
    const browser = await holding()
    const old = (await cartOf(browser)).id
    const elsewhere = { ...COIN, variant_id: "variant_2", branch_id: "br_almaty" }
    await send(browser, { ...elsewhere, intent: "start-over" })
    const cart = shop().carts.get(old)
    expect(
      cart &&
        shop()
          .holds.view(cart)
          .positions.map(({ state }) => state)
    ).toEqual(["none"])
  })
})

describe("two open tabs", () => {
  test("G28 an open page hears of what another tab has changed, and of nothing else", async () => {
    const browser = await holding()
    const { holds, items } = await cartOf(browser)
    expect((await holdsOf(browser)).version).toBe(holds.version)
    shop().holds.pass(1)
    const later = await holdsOf(browser)
    expect(later.version).toBe(holds.version)
    expect(later.serverTime).toBeGreaterThan(holds.serverTime)
    const other = { intent: "set-quantity", item_id: items[0]?.id ?? "", quantity: "2" }
    await send(browser.copy(), other)
    expect((await holdsOf(browser)).version).not.toBe(holds.version)
  })

  test("G28 an open page is read anew for a method, for sold coins and for a cart that is gone", async () => {
    const browser = new TestBrowser()
    await send(browser, COIN)
    const versions = [(await holdsOf(browser)).version]
    await send(browser.copy(), CHOOSE)
    versions.push((await holdsOf(browser)).version)
    shop().stock = 1
    versions.push((await holdsOf(browser)).version)
    shop().carts.clear()
    versions.push((await holdsOf(browser)).version)
    expect(new Set(versions).size).toBe(4)
  })

  test("G28 what has become of a clock is heard without reading the page anew, so nothing typed is lost", async () => {
    shop().holds.renewals = 1
    const browser = await holding()
    const { holds, items } = await cartOf(browser)
    const id = items[0]?.id ?? ""
    const heard = async () => {
      const news = await holdsOf(browser)
      expect(news.version).toBe(holds.version)
      return news.holds[id]
    }
    expect(await heard()).toEqual(items[0]?.hold)
    shop().holds.pass(10)
    await send(browser.copy(), { intent: "renew-hold" })
    expect((await heard())?.expiresAt).toBeGreaterThan(items[0]?.hold.expiresAt ?? 0)
    shop().holds.startPayment(30)
    expect((await heard())?.keptUntil).not.toBeNull()
    shop().holds.pass(31)
    expect((await heard())?.state).toBe("expired")
  })

  test("G28 a browser without a cart is told so, without a question to the store", async () => {
    expect((await holdsOf(new TestBrowser())).version).toBe("gone")
  })
})
