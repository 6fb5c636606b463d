import type { Logger } from "@medusajs/framework/types"
import { Redis } from "ioredis"
import { estimate, minuteAt } from "./sliding-minute"

/** A request waits no longer than this for the counters, in milliseconds. */
const PATIENCE = 250

const PREFIX = "guard:challenges"

/**
 * Connects to the Redis that all processes count in. Commands fail at once while it is away, so that the
 * counters of the process take over; the connection is made again in the background.
 */
export const connectStore = (url: string, logger: Logger): Redis => {
  const redis = new Redis(url, {
    commandTimeout: PATIENCE,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  })
  let away = false
  redis.on("ready", () => {
    away = false
  })
  // Without a listener an outage would end the process. The error may name the address with its password.
  redis.on("error", () => {
    if (!away) {
      logger.warn("Rate limits: Redis does not answer, so this process counts alone until it does")
    }
    away = true
  })
  return redis
}

/**
 * Counts one more event of the last minute for all processes.
 *
 * @returns how many there were, or undefined when Redis does not answer
 */
export const addToSharedMinute = async (redis: Redis, now: Date): Promise<number | undefined> => {
  const { minute, passed } = minuteAt(now)
  const key = `${PREFIX}:${minute}`
  try {
    const [count, , before] =
      (await redis
        .multi()
        .incr(key)
        .expire(key, 120)
        .get(`${PREFIX}:${minute - 1}`)
        .exec()) ?? []
    return estimate(Number(count?.[1] ?? 0), Number(before?.[1] ?? 0), passed)
  } catch {
    return undefined
  }
}
