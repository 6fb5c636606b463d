import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { EdsErrorCodes, unauthorized } from "../errors"
import { hashToken } from "../identity/tokens"
import type { EdsOptions } from "../modules/eds/options"
import type { Language } from "../types/language"
import type { Purpose } from "../types/purpose"

const TABLE = "eds_challenge"

/** What a challenge is made for. */
export type ChallengeRequest = {
  purpose: Purpose
  /** The client's session, 32 to 128 characters. */
  session: string
  language: Language
  /** Both for the purpose `agreement` only. */
  agreement_id?: string
  customer_id?: string
}

/** A challenge without its secret id. */
export type Challenge = {
  purpose: Purpose
  language: Language
  agreement_id: string | null
  customer_id: string | null
  issued_at: Date
  expires_at: Date
}

type Row = Challenge & { session_hash: string }

const MINUTE = 60_000

/** Refuses a challenge that is unknown, spent, too old, or of another session or purpose, all alike. */
const expired = (reason: string) =>
  unauthorized(
    EdsErrorCodes.CHALLENGE_EXPIRED,
    "The challenge is not valid any more: ask for a new one",
    { reason }
  )

/** Challenges that have been given out and not been used. */
export class ChallengeBook {
  constructor(
    private readonly database: Knex,
    private readonly options: EdsOptions,
    private readonly clock: () => Date
  ) {}

  /** Makes a challenge. @returns it with its id, which is stored nowhere but with the client */
  async issue(request: ChallengeRequest): Promise<Challenge & { id: string }> {
    const id = randomBytes(32).toString("base64url")
    const { challengeMinutes, agreementMinutes } = this.options
    const minutes = request.purpose === "agreement" ? agreementMinutes : challengeMinutes
    const issued_at = this.clock()
    const challenge: Challenge = {
      purpose: request.purpose,
      language: request.language,
      agreement_id: request.agreement_id ?? null,
      customer_id: request.customer_id ?? null,
      issued_at,
      expires_at: new Date(issued_at.getTime() + minutes * MINUTE),
    }
    await this.database(TABLE).insert({
      id: generateEntityId(undefined, "edsch"),
      token_hash: hashToken(id),
      session_hash: hashToken(request.session),
      ...challenge,
    })
    return { ...challenge, id }
  }

  /**
   * Spends a challenge, whether what follows succeeds or not. One statement deletes and returns it, so
   * that of any number of simultaneous uses one alone gets it.
   *
   * @throws challenge_expired
   */
  async take(
    id: string,
    expectation: { session: string; purposes: readonly Purpose[] }
  ): Promise<Challenge> {
    const [row] = await this.database<Row & { token_hash: string }>(TABLE)
      .where({ token_hash: hashToken(id) })
      .delete()
      .returning("*")
    if (!row) {
      throw expired("challenge_unknown")
    }
    if (row.expires_at <= this.clock()) {
      throw expired("challenge_too_old")
    }
    if (row.session_hash !== hashToken(expectation.session)) {
      throw expired("challenge_of_another_session")
    }
    if (!expectation.purposes.includes(row.purpose)) {
      throw expired("challenge_of_another_purpose")
    }
    return row
  }

  /** Deletes what nobody can use any more. @returns how many were deleted */
  tidy(): Promise<number> {
    return this.database(TABLE).where("expires_at", "<=", this.clock()).delete()
  }
}
