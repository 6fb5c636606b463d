import { setTimeout as wait } from "node:timers/promises"
import { describe, expect, test } from "vitest"
import { ApiError } from "~/api/api-error"
import { PublicCache } from "~/api/cache.server"

const TTL_MS = 5

const fail = (status: number, code: string) => () =>
  Promise.reject<{ units: number }>(new ApiError(status, code, ""))
const silent = fail(503, "backend_unreachable")
const limited = fail(429, "too_many_requests")
const answering = (units: number) => () => Promise.resolve({ units })

/** A cache that knows an answer which is old by now. */
async function withOldAnswer(options = {}): Promise<PublicCache> {
  const cache = new PublicCache({ ttlMs: TTL_MS, max: 10, ...options })
  await cache.get("coin", answering(1))
  await wait(2 * TTL_MS)
  return cache
}

describe("G0 answers that are kept for everybody", () => {
  test("are used through an outage", async () => {
    const cache = await withOldAnswer()
    expect(await cache.get("coin", silent)).toEqual({ units: 1 })
    await wait(1)
    expect(await cache.get("coin", silent)).toEqual({ units: 1 })
  })

  test("end with a clear refusal", async () => {
    const cache = await withOldAnswer()
    const gone = fail(404, "coin_not_found")
    await cache.get("coin", gone)
    await wait(1)
    await expect(cache.get("coin", gone)).rejects.toMatchObject({ status: 404 })
  })
})

describe("G21 answers for pages that ask again and again", () => {
  test("tell of an outage, so that the pages ask less often", async () => {
    const cache = await withOldAnswer({ alwaysFresh: true })
    await expect(cache.get("coin", silent)).rejects.toMatchObject({ status: 503 })
  })
})

describe("B1 the limit of one visitor", () => {
  test("is not that of the others who wait for the same answer", async () => {
    const cache = new PublicCache({ ttlMs: TTL_MS, max: 10 })
    const [first, second] = await Promise.allSettled([
      cache.get("coin", limited),
      cache.get("coin", answering(2)),
    ])
    expect(first).toMatchObject({ status: "rejected", reason: { status: 429 } })
    expect(second).toMatchObject({ status: "fulfilled", value: { units: 2 } })
  })

  test("takes away nothing that is kept for all", async () => {
    const cache = await withOldAnswer()
    await cache.get("coin", limited)
    await wait(1)
    expect(await cache.get("coin", limited)).toEqual({ units: 1 })
  })
})
