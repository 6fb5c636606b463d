import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IEventBusModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaService, Modules } from "@medusajs/framework/utils"
import { parseGuardOptions } from "../../options"
import { ATTEMPTS_EXHAUSTED } from "./events"
import Attempt from "./models/attempt"
import Throttle from "./models/throttle"
import { ALLOW, FAIL, RELEASE, RESTORE, SUCCEED, TAKE, TIDY, UNLOCK } from "./statements"
import type { AttemptOrigin, AttemptState } from "./types"

type Dependencies = {
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
  [Modules.EVENT_BUS]: IEventBusModuleService
}

/**
 * Counts wrong passwords and locks accounts (G7). A subject is the id of an auth identity. Any number
 * of processes may ask at once: of tries in flight at one moment no more are let through than wrong
 * passwords are left.
 */
class AttemptLimiterModuleService extends MedusaService({ Attempt, Throttle }) {
  /** The wrong password with this number locks. */
  private readonly limit: number

  constructor(
    private readonly dependencies: Dependencies,
    options: unknown
  ) {
    super(dependencies, options)
    this.limit = parseGuardOptions(options).lockout.wrongPasswords + 1
  }

  /**
   * Takes one try; call it before the password is looked at, and one of `failed`, `succeeded` and
   * `release` after.
   *
   * @param lockSeconds how long a lock lasts; for ever when left out
   * @returns `locked` tells a lock from tries of others that are not decided yet
   */
  async take(
    subject: string,
    lockSeconds?: number
  ): Promise<{ allowed: boolean; locked: boolean }> {
    const taken = await this.run(TAKE, {
      subject,
      limit: this.limit,
      lockSeconds: lockSeconds ?? null,
    })
    return taken.length > 0
      ? { allowed: true, locked: false }
      : { allowed: false, locked: await this.isLocked(subject) }
  }

  /**
   * The password was wrong. The one that locks is announced to the shop.
   *
   * @param origin from where the try came, for the audit log
   */
  async failed(
    subject: string,
    origin: AttemptOrigin = {}
  ): Promise<{ locked: boolean; triesLeft: number }> {
    const [row] = await this.run<{ failed: number }>(FAIL, { subject, limit: this.limit })
    const failed = row?.failed ?? 0
    if (failed === this.limit) {
      const data = { subject, ...origin }
      await this.dependencies[Modules.EVENT_BUS].emit({ name: ATTEMPTS_EXHAUSTED, data }, {})
    }
    return { locked: failed >= this.limit, triesLeft: Math.max(0, this.limit - failed) }
  }

  /** The password was right: wrong ones before it are forgotten. */
  async succeeded(subject: string): Promise<void> {
    await this.run(SUCCEED, { subject })
  }

  /** The password was not looked at after all: the try is given back. */
  async release(subject: string): Promise<void> {
    await this.run(RELEASE, { subject })
  }

  async isLocked(subject: string): Promise<boolean> {
    return (await this.states([subject])).some((state) => state.locked_at !== null)
  }

  /** What is counted for subjects; none for those without a wrong password. */
  async states(subjects: string[]): Promise<AttemptState[]> {
    return this.listAttempts(
      { subject: subjects },
      { select: ["subject", "failed", "locked_at"], take: subjects.length }
    )
  }

  /**
   * Forgets wrong passwords and lifts the lock.
   *
   * @returns what was counted, or undefined when nothing was
   */
  async unlock(subject: string): Promise<AttemptState | undefined> {
    const [row] = await this.run<Omit<AttemptState, "subject">>(UNLOCK, { subject })
    return row && { subject, ...row }
  }

  /** Takes an `unlock` back. */
  async restore(state: AttemptState): Promise<void> {
    await this.run(RESTORE, state)
  }

  /**
   * Whether something may happen once more, and counts it if so.
   *
   * @param key what is counted; holds no personal data in the clear
   * @param times how often within the window
   * @param seconds length of the window, which begins with the first time
   */
  async allow(key: string, times: number, seconds: number): Promise<boolean> {
    return (await this.run(ALLOW, { key, times, seconds })).length > 0
  }

  /** Removes what no answer depends on any more. */
  async tidy(): Promise<void> {
    await this.run(TIDY, {})
  }

  private async run<Row>(statement: string, values: Record<string, unknown>): Promise<Row[]> {
    const database = this.dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const { rows }: { rows: Row[] } = await database.raw(statement, values as Knex.ValueDict)
    return rows
  }
}

export default AttemptLimiterModuleService
