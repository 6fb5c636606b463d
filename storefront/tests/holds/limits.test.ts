import { http, HttpResponse } from "msw"
import { describe, expect, test } from "vitest"
import type { CartRefusal } from "~/cart/action.server"
import type { Cart } from "~/cart/types"
import type { BuyChoice } from "~/coins/buy-options.server"
import { translator } from "~/i18n/i18n.server"
import { mostUnits, type Limit } from "~/limits/limit"
import { limitSentences } from "~/limits/limit-note"
import { action, loader as cartLoader } from "~/routes/$lang.cart"
import { loader as buyLoader } from "~/routes/$lang.coins.$handle_.buy"
import { loader as coinLoader } from "~/routes/$lang.coins.$handle"
import { BACKEND, backend } from "../fake/server"
import { TestBrowser } from "../personal/browser"
import { enter, usePeople } from "../personal/people"
import { useShop } from "../personal/shop"

const shop = useShop()
usePeople()

const LIMIT = { per_order: 2, per_person: 5, period_days: 365, used: 1, remaining: 4 }
const HANDLE = "jylan-jyly-2013-altyn"
const COIN = { intent: "add", variant_id: "variant_0", branch_id: "br_astana", quantity: "1" }

const limit = (change: Partial<Limit> = {}): Limit => ({
  product_id: "prod_0",
  ...LIMIT,
  ...change,
})

async function limitIn(browser: TestBrowser): Promise<Limit | null> {
  const { data } = await browser.open(buyLoader, `/coins/${HANDLE}/buy`, { handle: HANDLE })
  return (data as BuyChoice).limit
}

describe("B4 limits before the buyer meets them", () => {
  test("a visitor reads the rule on the coin page and in the BUY window", async () => {
    shop().limits.set("prod_0", LIMIT)
    const browser = new TestBrowser()
    const rule = { per_order: 2, per_person: 5, period_days: 365, used: null, remaining: null }
    expect(await limitIn(browser)).toMatchObject(rule)
    const { data } = await browser.open(coinLoader, `/coins/${HANDLE}`, { handle: HANDLE })
    expect(data).toMatchObject({ limit: rule })
  })

  test("a buyer reads what is left to them, and nobody else does", async () => {
    shop().limits.set("prod_0", LIMIT)
    const buyer = new TestBrowser()
    await enter(buyer)
    expect(await limitIn(buyer)).toMatchObject({ used: 1, remaining: 4 })
    expect(await limitIn(new TestBrowser())).toMatchObject({ used: null, remaining: null })
  })

  test("limits that do not come stop no page", async () => {
    backend.use(http.get(`${BACKEND}/store/purchase-limits`, () => HttpResponse.error()))
    expect(await limitIn(new TestBrowser())).toBeNull()
  })

  test("says what there is to say, and no more", () => {
    const t = translator("en", "coins")
    expect(limitSentences(t, limit())).toEqual([
      "At most 2 pieces in an order.",
      "At most 5 pieces a person in 365 days.",
      "You have bought or hold 1 piece.",
      "You can buy 4 more.",
    ])
    const forever = limit({ per_order: null, period_days: null, used: null, remaining: null })
    expect(limitSentences(t, forever)).toEqual(["At most 5 pieces a person."])
    expect(limitSentences(t, limit({ used: 5, remaining: 0 })).at(-1)).toMatch(/reached the limit/)
  })
})

describe("G25, B4 the quantity in the cart", () => {
  const most = async (browser: TestBrowser) => {
    const { data } = await browser.open(cartLoader, "/cart")
    return (data as { cart: Cart }).cart.items[0]?.most
  }

  test("ends at the smallest of stock, limit per order and what is left to the person", () => {
    expect(mostUnits(undefined, 0)).toBe(Infinity)
    expect(mostUnits(limit(), 0)).toBe(2)
    expect(mostUnits(limit({ per_order: null, remaining: 1 }), 0)).toBe(1)
    // What this position holds has been counted as used already.
    expect(mostUnits(limit({ per_order: null, remaining: 1 }), 2)).toBe(3)
    expect(mostUnits(limit({ per_order: null, remaining: 0 }), 0)).toBe(0)
  })

  test("follows limits and stock, and the store refuses more", async () => {
    const browser = new TestBrowser()
    await browser.submit(action, "/cart", COIN)
    expect(await most(browser)).toBe(5)
    shop().holds.heldByOthers = 4
    expect(await most(browser)).toBe(1)
    shop().holds.heldByOthers = 0
    shop().limits.set("prod_0", LIMIT)
    const second = new TestBrowser("kk")
    await second.submit(action, "/cart", { ...COIN, branch_id: "br_almaty" })
    const { data } = await second.submit(action, "/cart", {
      ...COIN,
      branch_id: "br_almaty",
      quantity: "2",
    })
    expect((data as CartRefusal).refusal.code).toBe("limit_per_order")
  })
})
