import type { Logger } from "@medusajs/framework/types"
import type { Redis } from "ioredis"
import { Limiter } from "../limiter"
import { addToSharedMinute, connectStore } from "../shared-store"

/** A Redis to test with; these tests are skipped without one. */
const REDIS_URL = process.env.TEST_REDIS_URL

/** Nobody listens on port 1. */
const NOWHERE = "redis://:top-secret@127.0.0.1:1"

const quota = { name: `test-${process.pid}`, points: 2, seconds: 60 }

const connected: Redis[] = []
const warn = jest.fn()

const open = (url: string): Redis => {
  const redis = connectStore(url, { warn } as unknown as Logger)
  connected.push(redis)
  return redis
}

const opened = async (url: string): Promise<Redis> => {
  const redis = open(url)
  await new Promise<void>((resolve) => redis.once("ready", () => resolve()))
  return redis
}

afterEach(() => {
  connected.splice(0).forEach((redis) => redis.disconnect())
  warn.mockClear()
})

describe("B12 counters without the Redis they were given", () => {
  it("go on in the process, and say so once, without the password", async () => {
    const redis = open(NOWHERE)
    await new Promise<void>((resolve) => redis.once("error", () => resolve()))
    const limiter = new Limiter(quota, redis)
    const used = [(await limiter.count("a")).used, (await limiter.count("a")).used]
    expect(used).toEqual([1, 2])
    expect((await limiter.count("a")).used).toBeGreaterThan(quota.points)
    expect((await limiter.count("a")).used).toBeGreaterThan(quota.points)
    expect(await addToSharedMinute(redis, new Date())).toBeUndefined()
    await new Promise<void>((resolve) => redis.once("error", () => resolve()))
    expect(warn).toHaveBeenCalledTimes(1)
    expect(JSON.stringify(warn.mock.calls)).not.toContain("top-secret")
  })
})

const withRedis = REDIS_URL ? describe : describe.skip

withRedis("B12 counters in Redis (needs TEST_REDIS_URL)", () => {
  it("are shared by all processes", async () => {
    const [one, other] = [await opened(REDIS_URL!), await opened(REDIS_URL!)]
    const [mine, yours] = [new Limiter(quota, one), new Limiter(quota, other)]
    const key = `key-${Date.now()}`
    expect((await mine.count(key)).used).toBe(1)
    expect((await yours.count(key)).used).toBe(2)
    expect((await mine.count(key)).used).toBe(3)
    expect((await mine.count(key)).used).toBe(4)
    expect((await yours.count(key)).used).toBe(5)
    const now = new Date()
    const before = (await addToSharedMinute(one, now)) ?? 0
    expect(await addToSharedMinute(other, now)).toBe(before + 1)
  })
})
