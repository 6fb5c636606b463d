import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Redis } from "ioredis"
import { digest } from "../../accounts/digest"
import { networkOf } from "../../http/network"
import { parseGuardOptions } from "../../options"
import { Limiter, type Count } from "../../traffic/limiter"
import { addToSharedMinute, connectStore } from "../../traffic/shared-store"
import { SlidingMinute } from "../../traffic/sliding-minute"
import { TIERS, type Tier } from "../../traffic/tier"

type Dependencies = { [ContainerRegistrationKeys.LOGGER]: Logger }

/** Who made a request; without an address it is not counted by address. */
export type Caller = { ip?: string; customer_id?: string }

/** So many refused solutions of one caller within an hour are worth a line of the audit log. */
export const FAILURES_TO_TELL = 20

/**
 * Counts requests for the rate limits, challenges for the work of the captcha, and refused solutions for
 * the audit log: in Redis where the shop has one, else in the process. Keys are hashes.
 */
class TrafficModuleService {
  private readonly limiters: Record<Tier, { address: Limiter; account: Limiter }>
  private readonly failures: Limiter
  private readonly challenges = new SlidingMinute()
  private readonly redis?: Redis

  constructor(dependencies: Dependencies, options: unknown) {
    const { rateLimits, redisUrl } = parseGuardOptions(options)
    this.redis = redisUrl
      ? connectStore(redisUrl, dependencies[ContainerRegistrationKeys.LOGGER])
      : undefined
    const limiters = TIERS.map((tier) => {
      const { address, account, seconds } = rateLimits[tier]
      const limiter = (by: string, points: number) =>
        new Limiter({ name: `${tier}-${by}`, points, seconds }, this.redis)
      return [tier, { address: limiter("address", address), account: limiter("account", account) }]
    })
    this.limiters = Object.fromEntries(limiters)
    this.failures = new Limiter(
      { name: "captcha-failures", points: FAILURES_TO_TELL, seconds: 3600 },
      this.redis
    )
  }

  __hooks = {
    onApplicationShutdown: async (): Promise<void> => this.redis?.disconnect(),
  }

  /** Counts a request. @returns the state of the caller's quotas: by address, and by account if signed in */
  async count(tier: Tier, { ip, customer_id }: Caller): Promise<Count[]> {
    const { address, account } = this.limiters[tier]
    return Promise.all([
      ...(ip ? [address.count(digest(networkOf(ip)))] : []),
      ...(customer_id ? [account.count(digest(customer_id))] : []),
    ])
  }

  /** Counts a new challenge. @returns how many the shop has issued within the last minute */
  async challengeIssued(now: Date): Promise<number> {
    const own = this.challenges.add(now)
    return (this.redis && (await addToSharedMinute(this.redis, now))) ?? own
  }

  /** Counts a refused solution. @returns whether it is the one that has to be told: once an hour and caller */
  async captchaFailed({ ip, customer_id }: Caller & { ip: string }): Promise<boolean> {
    const { used } = await this.failures.count(digest(customer_id ?? networkOf(ip)))
    return used === FAILURES_TO_TELL
  }
}

export default TrafficModuleService
