import { http, HttpResponse } from "msw"
import { describe, expect, test } from "vitest"
import type { CartRefusal } from "~/cart/action.server"
import { refusalOf, waitText } from "~/i18n/error-text.server"
import { ApiError } from "~/api/api-error"
import { action, loader } from "~/routes/$lang.cart"
import { minutesToWait } from "~/shell/error-kind"
import { BACKEND, backend } from "../fake/server"
import { TestBrowser } from "../personal/browser"
import { useShop } from "../personal/shop"

useShop()

const COIN = { intent: "add", variant_id: "variant_1", branch_id: "br_astana", quantity: "1" }

function limitFor(seconds: number): void {
  const headers = { "Retry-After": String(seconds) }
  const answer = () => HttpResponse.json({ code: "too_many_requests" }, { status: 429, headers })
  backend.use(http.all(`${BACKEND}/store/carts*`, answer))
  backend.use(http.all(`${BACKEND}/store/carts/*`, answer))
}

describe("B1 a buyer who asks too often", () => {
  test("reads beside the button when to try again", async () => {
    limitFor(45)
    const { status, data } = await new TestBrowser().submit(action, "/cart", COIN)
    expect(status).toBe(429)
    expect((data as CartRefusal).refusal.message).toBe(
      "Слишком много попыток подряд. Попробуйте снова через 45 секунд."
    )
  })

  test("gets a page that says so instead of the cart, with the time for machines", async () => {
    const browser = new TestBrowser()
    await browser.submit(action, "/cart", COIN)
    limitFor(130)
    const { status, data } = await browser.open(loader, "/cart")
    expect([status, data]).toEqual([429, { code: "too_many_requests", retryAfter: 130 }])
    const response = { status: 429, statusText: "", internal: false, data }
    expect(minutesToWait(response)).toBe(3)
  })

  test("reads whole minutes from a minute on, and nothing where no time is known", () => {
    expect(waitText("en", 59)).toBe("Try again in 59 seconds.")
    expect(waitText("en", 61)).toBe("Try again in 2 minutes.")
    const { message } = refusalOf("en", new ApiError(429, "too_many_requests", ""))
    expect(message).toBe("Too many attempts in a row.")
  })
})
