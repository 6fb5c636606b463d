import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { Challenges, type Solved } from "../../captcha/challenge"
import { captchaUsed } from "../../captcha/refusals"
import { parseGuardOptions } from "../../options"
import UsedChallenge from "./models/used-challenge"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Clocks of several machines may differ by less than this. */
const SPARE_HOURS = 24

const TABLE = "guard_used_challenge"

/** Gives out challenges and takes each solution once (G22). */
class CaptchaModuleService extends MedusaService({ UsedChallenge }) {
  /** Undefined where the shop asks for no captcha. */
  readonly challenges?: Challenges
  /** The time that expiry goes by; a test may set it. */
  clock: () => Date = () => new Date()
  private readonly database: Knex

  constructor(dependencies: Dependencies, options: unknown) {
    super(dependencies, options)
    this.database = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const { captcha } = parseGuardOptions(options)
    if (captcha?.enabled && captcha.secret) {
      this.challenges = new Challenges({ ...captcha, secret: captcha.secret }, () => this.clock())
    }
  }

  /**
   * Uses a solution up. Of any number of requests at the same moment, in one process or many, one gets
   * through: the key of the table decides.
   *
   * @throws captcha_used
   */
  async spend({ nonce, expires_at }: Solved): Promise<void> {
    const stored = await this.database(TABLE)
      .insert({ nonce, expires_at })
      .onConflict("nonce")
      .ignore()
      .returning("nonce")
    if (stored.length === 0) {
      throw captchaUsed()
    }
  }

  /** Removes used challenges that have expired. @returns how many */
  async tidy(): Promise<number> {
    const before = new Date(this.clock().getTime() - SPARE_HOURS * 3_600_000)
    return this.database(TABLE).where("expires_at", "<", before).delete()
  }
}

export default CaptchaModuleService
