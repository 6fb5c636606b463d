import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaService,
} from "@medusajs/framework/utils"
import KnownDevice from "./models/known-device"
import SessionFloor from "./models/session-floor"

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
class AccountSessionModuleService extends MedusaService({ SessionFloor, KnownDevice }) {
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

  /** Forgets devices that were not seen for a year. */
  async tidy(): Promise<void> {
    await this.run(TIDY, {})
  }

  private async run<Row>(statement: string, values: Record<string, Knex.Value>): Promise<Row[]> {
    const database = this.dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const { rows }: { rows: Row[] } = await database.raw(statement, values)
    return rows
  }
}

export default AccountSessionModuleService
