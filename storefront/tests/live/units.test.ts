import { http, HttpResponse } from "msw"
import { describe, expect, test } from "vitest"
import { catalogueCache, liveCache } from "~/api/cache.server"
import type { CoinPage, CoinUnits } from "~/api/types"
import { withUnits, type LiveUnits } from "~/live/branch-units"
import { loader as branchPage } from "~/routes/$lang.branches.$code"
import { loader as branchLoader } from "~/routes/live.branches.$code"
import { loader as coinLoader } from "~/routes/live.coins.$handle"
import { answer } from "../fake/answer"
import { coinsIn } from "../fake/data"
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
})

describe("G19 units for open pages of a branch", () => {
  const BRANCH = "almaty"

  const askBranch = async () => {
    const response = await branchLoader(pageOf(`/live/branches/${BRANCH}`, { code: BRANCH }))
    return (await response.json()) as LiveUnits
  }
  const openPage = async () => {
    const path = `/en/branches/${BRANCH}`
    return (await branchPage(pageOf(path, { lang: "en", code: BRANCH }))).coins
  }

  /** From now on no branch has this coin, and everything in the caches is old. */
  function sellOut(handle: string): void {
    const index = coinsIn("kk", "").findIndex((coin) => coin.handle === handle)
    backend.use(
      http.get(`${BACKEND}/store/coins`, async ({ request }) => {
        const page = answer(new URL(request.url), "kk").body as CoinPage
        const inStock = new URL(request.url).searchParams.has("in_stock")
        const coins = page.coins.filter((coin) => !inStock || coin.handle !== handle)
        return HttpResponse.json({ ...page, coins })
      }),
      http.get(`${BACKEND}/store/availability`, ({ request }) => {
        const { availability } = answer(new URL(request.url), "kk").body as {
          availability: CoinUnits[]
        }
        return HttpResponse.json({
          availability: availability.map((units) =>
            units.product_id === `prod_${index}` ? { ...units, branches: [] } : units
          ),
        })
      })
    )
    catalogueCache.clear()
    liveCache.clear()
  }

  test("are those of all coins that it has, whatever page of it is open", async () => {
    const units = await askBranch()
    expect(Object.values(units).every((count) => count > 0)).toBe(true)
    const coins = await openPage()
    expect(coins.length).toBeGreaterThan(0)
    expect(coins.map(({ handle }) => units[handle])).toEqual(
      coins.map(({ available }) => available)
    )
  })

  test("a coin that sells out while the page is open stays sold out", async () => {
    const coins = await openPage()
    const [first] = coins
    sellOut(first?.handle ?? "")
    const now = withUnits(coins, await askBranch())
    expect(now.map(({ available }) => available > 0)).toEqual(coins.map((coin) => coin !== first))
  })

  test("no numbers are known before the first answer: the page's own stand", async () => {
    const coins = await openPage()
    expect(withUnits(coins, null)).toEqual(coins)
  })
})
