import { http, HttpResponse } from "msw"
import { describe, expect, test } from "vitest"
import { loader as branchLoader } from "~/routes/live.branches.$code"
import { loader as coinLoader } from "~/routes/live.coins.$handle"
import { BACKEND, backend, backendGoesDown } from "../fake/server"
import { pageOf } from "../loaders/call"
import { useBackend } from "../loaders/use-backend"

const COIN = "jylan-jyly-2013-altyn"

useBackend()

const ask = (handle = COIN) => coinLoader(pageOf(`/live/coins/${handle}`, { handle }))

/** Counts what the backend is asked, and lets it answer as it would. */
function countQuestions(): () => number {
  let count = 0
  backend.use(
    http.get(`${BACKEND}/store/products/:id/availability`, () => {
      count += 1
    })
  )
  return () => count
}

describe("G21 units for open pages", () => {
  test("are the units of each branch, and nothing of a buyer", async () => {
    const response = await ask()
    const units = (await response.json()) as { total: number; branches: Record<string, number> }
    expect(units.total).toBe(Object.values(units.branches).reduce((sum, it) => sum + it, 0))
    expect(units.total).toBeGreaterThan(0)
    expect(response.headers.has("set-cookie")).toBe(false)
  })

  test("two hundred pages that ask together cost the backend one question", async () => {
    const questions = countQuestions()
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask()))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(questions()).toBe(1)
  })

  test("an answer that has not changed is 304", async () => {
    const { headers } = await ask()
    const args = pageOf(`/live/coins/${COIN}`, { handle: COIN })
    args.request.headers.set("if-none-match", headers.get("etag") ?? "")
    expect((await coinLoader(args)).status).toBe(304)
  })

  test("an unknown coin is 404, a rate limit keeps its time, a silent backend is 503", async () => {
    expect((await ask("no-such-coin")).status).toBe(404)
    backend.use(
      http.get(`${BACKEND}/store/products/:id/availability`, () =>
        HttpResponse.json(
          { code: "too_many_requests" },
          { status: 429, headers: { "Retry-After": "7" } }
        )
      )
    )
    const limited = await ask("kumis-barys")
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "7"])
    backendGoesDown()
    expect((await ask("another")).status).toBe(503)
  })

  test("of a branch are those of the coins that its page shows", async () => {
    const response = await branchLoader(pageOf("/live/branches/almaty?page=1", { code: "almaty" }))
    const units = Object.values((await response.json()) as Record<string, number>)
    expect(units.length).toBeGreaterThan(0)
    expect(units.every((count) => count > 0)).toBe(true)
  })
})
