import { http, HttpResponse } from "msw"
import { describe, expect, test } from "vitest"
import { ApiError } from "~/api/api-error"
import { PublicCache } from "~/api/cache.server"
import { callHeaders, storeSdk } from "~/api/sdk.server"
import { backend, BACKEND, backendGoesDown } from "../fake/server"
import { useBackend } from "../loaders/use-backend"

useBackend()

describe("B1 client of the Store API", () => {
  test("keeps the code of a refusal", async () => {
    const body = { type: "not_allowed", code: "branch_closed", message: "The branch is closed" }
    backend.use(http.post(`${BACKEND}/store/carts`, () => HttpResponse.json(body, { status: 400 })))
    const refused = storeSdk().store.cart.create({}, {}, callHeaders("kk"))
    await expect(refused).rejects.toMatchObject({ status: 400, code: "branch_closed" })
    await expect(refused).rejects.toBeInstanceOf(ApiError)
  })

  test("sends locale, publishable key, token and lists that any parser reads", async () => {
    let seen: Request | undefined
    backend.use(
      http.get(`${BACKEND}/store/coins`, ({ request }) => {
        seen = request
        return HttpResponse.json({})
      })
    )
    await storeSdk().client.fetch("/store/coins", {
      query: { metal: ["gold", "silver"], q: undefined },
      headers: callHeaders("ru", "secret"),
    })
    expect(seen?.headers.get("x-medusa-locale")).toBe("ru-RU")
    expect(seen?.headers.get("x-publishable-api-key")).toBe("pk_test")
    expect(seen?.headers.get("authorization")).toBe("Bearer secret")
    expect(new URL(seen?.url ?? "").searchParams.getAll("metal[]")).toEqual(["gold", "silver"])
  })

  test("calls a silent backend an outage", async () => {
    backendGoesDown()
    const call = storeSdk().client.fetch("/store/settings")
    await expect(call).rejects.toMatchObject({ status: 503, code: "backend_unreachable" })
  })

  test("answers of the API that are not JSON still become an error", async () => {
    backend.use(
      http.get(
        `${BACKEND}/store/settings`,
        () => new HttpResponse("<h1>Bad gateway</h1>", { status: 502 })
      )
    )
    const call = storeSdk().client.fetch("/store/settings")
    await expect(call).rejects.toMatchObject({ status: 502, code: "unknown_error" })
  })
})

describe("B12 cache of public answers", () => {
  const fill = async (cache: PublicCache) => cache.get("coin", async () => ({ price: 1 }))

  test("serves the old answer while it renews it", async () => {
    const cache = new PublicCache({ ttlMs: 1, max: 10 })
    await fill(cache)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await cache.get("coin", async () => ({ price: 2 }))).toEqual({ price: 1 })
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await cache.get("coin", async () => ({ price: 3 }))).toEqual({ price: 2 })
  })

  test("forgets an answer when the API says it is gone", async () => {
    const cache = new PublicCache({ ttlMs: 1, max: 10 })
    await fill(cache)
    await new Promise((resolve) => setTimeout(resolve, 10))
    const gone = () => Promise.reject(new ApiError(404, "coin_not_found", "gone"))
    await cache.get("coin", gone).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 10))
    await expect(cache.get("coin", gone)).rejects.toMatchObject({ code: "coin_not_found" })
  })

  test("asks once for callers that come together", async () => {
    const cache = new PublicCache({ ttlMs: 1_000, max: 10 })
    let loads = 0
    const load = async () => ({ loads: ++loads })
    await Promise.all([cache.get("a", load), cache.get("a", load), cache.get("a", load)])
    expect(loads).toBe(1)
  })
})
