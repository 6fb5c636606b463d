import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaService,
} from "@medusajs/framework/utils"
import KnownDevice from "./models/known-device"
import Session from "./models/session"
import SessionFloor from "./models/session-floor"
import {
  ACTIVE,
  END_ONE,
  SEEN,
  STANDING,
  TIDY_SESSIONS,
  type SeenSession,
  type SeenToken,
} from "./session-statements"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

const VALID_FROM = `
  SELECT sessions_valid_from FROM guard_session_floor WHERE auth_identity_id = :id`

/** Tokens carry whole seconds: only the next one is later than every token there is. */
const END = `
  INSERT INTO guard_session_floor (auth_identity_id, sessions_valid_from)
  VALUES (:id, date_trunc('second', now()) + interval '1 second')
  ON CONFLICT (auth_identity_id) DO UPDATE
  SET sessions_valid_from = EXCLUDED.sessions_valid_from, updated_at = now()
  RETURNING sessions_valid_from`

const RESTORE = `
  INSERT INTO guard_session_floor (auth_identity_id, sessions_valid_from)
  VALUES (:id, :validFrom)
  ON CONFLICT (auth_identity_id) DO UPDATE
  SET sessions_valid_from = EXCLUDED.sessions_valid_from, updated_at = now()`

/** `xmax` is 0 on a row that this statement made. The other devices are counted before it. */
const SEE = `
  WITH others AS (
    SELECT EXISTS (SELECT FROM guard_known_device WHERE auth_identity_id = :id) AS any_known
  )
  INSERT INTO guard_known_device (id, auth_identity_id, fingerprint, seen_at)
  VALUES (:deviceId, :id, :fingerprint, now())
  ON CONFLICT (auth_identity_id, fingerprint) WHERE deleted_at IS NULL
  DO UPDATE SET seen_at = now(), updated_at = now()
  RETURNING xmax = 0 AND (SELECT any_known FROM others) AS is_new`

const TIDY = `DELETE FROM guard_known_device WHERE seen_at < now() - interval '1 year'`

/** Knows from when on sign-ins of an account count, and from which devices they came. */
class AccountSessionModuleService extends MedusaService({ SessionFloor, KnownDevice, Session }) {
  constructor(
    private readonly dependencies: Dependencies,
    options: unknown
  ) {
    super(dependencies, options)
  }

  /** From when on sign-ins of the account count; undefined while none were ended. */
  async validFrom(authIdentityId: string): Promise<Date | undefined> {
    const [row] = await this.run<{ sessions_valid_from: Date }>(VALID_FROM, { id: authIdentityId })
    return row?.sessions_valid_from
  }

  /**
   * Ends every session of the account.
   *
   * @returns from when on new ones count: the beginning of the next second
   */
  async endSessions(authIdentityId: string): Promise<Date> {
    const [row] = await this.run<{ sessions_valid_from: Date }>(END, { id: authIdentityId })
    return row?.sessions_valid_from ?? new Date()
  }

  /** Takes an `endSessions` back. */
  async restore(authIdentityId: string, validFrom: Date | undefined): Promise<void> {
    const values = { id: authIdentityId, validFrom: validFrom ?? new Date(0) }
    await this.run(RESTORE, values)
  }

  /**
   * Remembers the device of a sign-in.
   *
   * @param fingerprint hash of the device
   * @returns whether the account was signed in before, but never from this device
   */
  async seeDevice(authIdentityId: string, fingerprint: string): Promise<boolean> {
    const deviceId = generateEntityId(undefined, "device")
    const [row] = await this.run<{ is_new: boolean }>(SEE, {
      id: authIdentityId,
      deviceId,
      fingerprint,
    })
    return row?.is_new ?? false
  }

  /**
   * Remembers that a token is in use; one that is known and was seen minutes ago costs a look only.
   *
   * @returns whether its owner has ended it
   */
  async seeSession(token: SeenToken): Promise<{ ended: boolean }> {
    const [known] = await this.run<{ ended: boolean; fresh: boolean }>(STANDING, {
      digest: token.token_digest,
    })
    if (!known?.ended && !known?.fresh) {
      await this.run(SEEN, { ...token, id: generateEntityId(undefined, "sess") })
    }
    return { ended: known?.ended ?? false }
  }

  /** Sessions of an account that are in force, the one of the token first. */
  activeSessions(id: string, digest: string): Promise<SeenSession[]> {
    return this.run<SeenSession>(ACTIVE, { id, digest })
  }

  /**
   * Ends one session of an account.
   *
   * @param session its id, or `current` for the one of the token
   * @returns whether there was one to end
   */
  async endSession(id: string, session: string, digest: string): Promise<boolean> {
    return (await this.run(END_ONE, { id, session, digest })).length > 0
  }

  /** Forgets devices that were not seen for a year, and sessions whose tokens have expired. */
  async tidy(): Promise<void> {
    await this.run(TIDY, {})
    await this.run(TIDY_SESSIONS, {})
  }

  private async run<Row>(statement: string, values: Record<string, Knex.Value>): Promise<Row[]> {
    const database = this.dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const { rows }: { rows: Row[] } = await database.raw(statement, values)
    return rows
  }
}

export default AccountSessionModuleService
