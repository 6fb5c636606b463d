import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import EmailChange from "./models/email-change"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** A change that waits. */
export type WaitingChange = {
  auth_identity_id: string
  customer_id: string
  email: string
  expires_at: Date
}

const COLUMNS = `auth_identity_id, customer_id, email, expires_at`

/** A newer wish takes the place of an older one, whose link is void by that. */
const ASK = `
  INSERT INTO guard_email_change (auth_identity_id, customer_id, email, token_digest, expires_at)
  VALUES (:auth_identity_id, :customer_id, :email, :token_digest, now() + make_interval(hours => :hours))
  ON CONFLICT (auth_identity_id) DO UPDATE SET customer_id = EXCLUDED.customer_id, email = EXCLUDED.email,
    token_digest = EXCLUDED.token_digest, expires_at = EXCLUDED.expires_at, updated_at = now()
  RETURNING ${COLUMNS}`

const WAITING = `SELECT ${COLUMNS} FROM guard_email_change WHERE expires_at > now() AND `

/** E-mails that wait to be confirmed (G11). Nothing changes before. */
class EmailChangeModuleService extends MedusaService({ EmailChange }) {
  constructor(
    private readonly dependencies: Dependencies,
    options: unknown
  ) {
    super(dependencies, options)
  }

  async ask(
    change: Omit<WaitingChange, "expires_at"> & { token_digest: string; hours: number }
  ): Promise<WaitingChange | undefined> {
    return (await this.run<WaitingChange>(ASK, change))[0]
  }

  /** The change that a link stands for; undefined when it is over. */
  async byToken(digest: string): Promise<WaitingChange | undefined> {
    return (await this.run<WaitingChange>(`${WAITING} token_digest = :digest`, { digest }))[0]
  }

  async ofAccount(id: string): Promise<WaitingChange | undefined> {
    return (await this.run<WaitingChange>(`${WAITING} auth_identity_id = :id`, { id }))[0]
  }

  /** Ends the change of an account, done or called off. */
  async end(id: string): Promise<void> {
    await this.run("DELETE FROM guard_email_change WHERE auth_identity_id = :id", { id })
  }

  /** Removes changes that nobody confirmed in time. */
  async tidy(): Promise<void> {
    await this.run("DELETE FROM guard_email_change WHERE expires_at < now()", {})
  }

  private async run<Row>(statement: string, values: Record<string, Knex.Value>): Promise<Row[]> {
    const database = this.dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const { rows }: { rows: Row[] } = await database.raw(statement, values)
    return rows
  }
}

export default EmailChangeModuleService
