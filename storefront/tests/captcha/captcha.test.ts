import { pbkdf2, solveChallenge, type Challenge } from "altcha/lib"
import { http, HttpResponse } from "msw"
import { beforeEach, describe, expect, test } from "vitest"
import type { Captcha, CaptchaUse } from "~/captcha/types"
import type { CartRefusal } from "~/cart/action.server"
import type { BuyChoice } from "~/coins/buy-options.server"
import { loader as captchaLoader } from "~/routes/$lang.captcha"
import { action } from "~/routes/$lang.cart"
import { loader as switchLoader } from "~/routes/$lang.cart_.switch"
import { loader as buyLoader } from "~/routes/$lang.coins.$handle_.buy"
import { BACKEND, backend } from "../fake/server"
import { TestBrowser } from "../personal/browser"
import { useShop } from "../personal/shop"

const shop = useShop()

beforeEach(() => {
  shop().captcha.required = true
})

const COIN = { intent: "add", variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }
const HANDLE = "jylan-jyly-2013-altyn"

/** What the page's script does: solves the challenge that came with the page. */
async function solve({ challenge }: Captcha): Promise<string> {
  const asked = challenge as Challenge
  const solution = await solveChallenge({ challenge: asked, deriveKey: pbkdf2.deriveKey })
  return btoa(JSON.stringify({ challenge: asked, solution }))
}

async function captchaOf(browser: TestBrowser, use: CaptchaUse = "cart"): Promise<Captcha> {
  const { data } = await browser.open(captchaLoader, `/captcha?for=${use}`)
  return (data as { captcha: Captcha }).captcha
}

async function add(browser: TestBrowser, captcha: string, fields = {}) {
  return browser.submit(action, "/cart", { ...COIN, captcha, ...fields })
}

async function withCoin(): Promise<TestBrowser> {
  const browser = new TestBrowser()
  await add(browser, await solve(await captchaOf(browser)))
  return browser
}

const codeOf = (data: unknown) => (data as CartRefusal).refusal.code

describe("G22 the check before a coin goes into the cart", () => {
  test("comes with the BUY window and is passed on with the coin", async () => {
    const browser = new TestBrowser()
    const { data } = await browser.open(buyLoader, `/coins/${HANDLE}/buy`, { handle: HANDLE })
    const { captcha } = data as BuyChoice
    expect(captcha.required).toBe(true)
    expect((await add(browser, await solve(captcha))).location).toBe("/ru/cart")
    expect(shop().carts.size).toBe(1)
  })

  test("is bound to the cart for the second coin", async () => {
    const browser = await withCoin()
    const second = { variant_id: "variant_2" }
    const ofNoCart = await solve(await captchaOf(browser, "new-cart"))
    expect(codeOf((await add(browser, ofNoCart, second)).data)).toBe("captcha_invalid")
    const ofCart = await solve(await captchaOf(browser))
    expect((await add(browser, ofCart, second)).location).toBe("/ru/cart")
  })

  test("comes with the BUY window for the cart that there is, without reading it", async () => {
    const browser = await withCoin()
    let reads = 0
    backend.use(
      http.get(`${BACKEND}/store/carts/:id`, () => {
        reads += 1
      })
    )
    const { data } = await browser.open(buyLoader, `/coins/${HANDLE}/buy`, { handle: HANDLE })
    expect(reads).toBe(0)
    const solution = await solve((data as BuyChoice).captcha)
    expect((await add(browser, solution, { variant_id: "variant_2" })).location).toBe("/ru/cart")
  })

  test("at another branch comes with the page that asks, for the new cart", async () => {
    const browser = await withCoin()
    const elsewhere = { variant_id: "variant_2", branch_id: "br_almaty" }
    const { location } = await add(browser, await solve(await captchaOf(browser)), elsewhere)
    expect(location).not.toContain("captcha")
    const { data } = await browser.open(switchLoader, String(location).slice(3))
    const captcha = await solve((data as { captcha: Captcha }).captcha)
    const fields = { ...elsewhere, intent: "start-over" }
    expect((await add(browser, captcha, fields)).location).toBe("/ru/cart")
  })

  test.each([
    ["nothing", () => Promise.resolve(""), "captcha_required"],
    ["rubbish", () => Promise.resolve("bm90aGluZw=="), "captcha_invalid"],
    ["what is no base64", () => Promise.resolve("a\r\nx-evil: 1"), "captcha_invalid"],
    ["too much", () => Promise.resolve("A".repeat(9_000)), "captcha_invalid"],
  ])("%s in its place is refused in words and opens no cart", async (_name, make, code) => {
    const { status, data } = await add(new TestBrowser(), await make())
    expect([status, codeOf(data)]).toEqual([400, code])
    expect(data).toMatchObject({ branchId: "br_astana" })
    expect((data as CartRefusal).refusal.message).toMatch(/^[А-ЯЁ].*\.$/)
    expect(shop().carts.size).toBe(0)
  })

  test("is good once: after a use or its time another one is asked for", async () => {
    const browser = new TestBrowser()
    const solution = await solve(await captchaOf(browser))
    await add(browser, solution)
    const stranger = new TestBrowser()
    expect(codeOf((await add(stranger, solution)).data)).toBe("captcha_used")
    shop().captcha.minutes = -1
    const late = await solve(await captchaOf(stranger))
    expect(codeOf((await add(stranger, late)).data)).toBe("captcha_expired")
  })

  test("switched off shows nothing and asks for nothing", async () => {
    shop().captcha.required = false
    const browser = new TestBrowser()
    expect(await captchaOf(browser)).toEqual({ required: false, challenge: null })
    expect((await add(browser, "")).location).toBe("/ru/cart")
  })

  test("that cannot be fetched leaves the window open; a limit says when to try again", async () => {
    backend.use(
      http.get(`${BACKEND}/store/captcha`, () =>
        HttpResponse.json(
          { code: "too_many_requests" },
          { status: 429, headers: { "Retry-After": "90" } }
        )
      )
    )
    const browser = new TestBrowser()
    const { data } = await browser.open(buyLoader, `/coins/${HANDLE}/buy`, { handle: HANDLE })
    expect((data as BuyChoice).captcha).toEqual({ required: true, challenge: null })
    const answer = await browser.open(captchaLoader, "/captcha?for=cart")
    expect(answer.status).toBe(429)
    expect((answer.data as CartRefusal).refusal.message).toContain("через 2 минуты")
  })
})
