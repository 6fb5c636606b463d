import type { Redis } from "ioredis"
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible"

/** How much of what is allowed. */
export type Quota = { name: string; points: number; seconds: number }

/** What is left of a quota after one more request. */
export type Count = Quota & {
  /** Requests within the window, this one included. */
  used: number
  /** Seconds until the window begins anew, at least 1. */
  resetSeconds: number
}

/** Counts requests by key, in Redis where there is one, and in the process when that fails. */
export class Limiter {
  readonly #limiter: RateLimiterAbstract

  constructor(
    private readonly quota: Quota,
    redis?: Redis
  ) {
    const { name, points, seconds } = quota
    const options = { keyPrefix: `guard:${name}`, points, duration: seconds }
    const memory = new RateLimiterMemory(options)
    this.#limiter = redis
      ? new RateLimiterRedis({
          ...options,
          storeClient: redis,
          rejectIfRedisNotReady: true,
          insuranceLimiter: memory,
        })
      : memory
  }

  /** Counts one more request. */
  async count(key: string): Promise<Count> {
    const { consumedPoints, msBeforeNext } = await this.#consume(key)
    return {
      ...this.quota,
      used: consumedPoints,
      resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
    }
  }

  /** The library rejects with the same answer once the limit is passed. */
  #consume(key: string): Promise<RateLimiterRes> {
    return this.#limiter.consume(key).catch((reason: unknown) => {
      if (reason instanceof RateLimiterRes) {
        return reason
      }
      throw reason
    })
  }
}
