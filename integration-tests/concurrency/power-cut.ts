import { setTimeout as sleep } from "node:timers/promises"
import { escapeIdentifier, type Client } from "pg"
import { onServer } from "../support/database/connection"
import type { Backends } from "../support/processes/backends"
import { testServer } from "../support/run-environment"

/** Kills a process while PostgreSQL keeps it waiting at a chosen point; nothing in the shop is altered. */
export class PowerCut {
  private constructor(
    private readonly backends: Backends,
    /** Takes the locks that keep the process waiting. */
    readonly blocker: Client
  ) {}

  static async of(backends: Backends): Promise<PowerCut> {
    return new PowerCut(backends, await backends.connect())
  }

  /** The first row of a statement. */
  async one<Row extends object>(
    statement: string,
    values: unknown[] = []
  ): Promise<Row | undefined> {
    return (await this.backends.sql.query<Row>(statement, values)).rows[0]
  }

  async until(holds: () => Promise<unknown>): Promise<void> {
    while (!(await holds())) {
      await sleep(50)
    }
  }

  /**
   * Does the work, kills the process while it waits for what `lock` has locked, and starts it again.
   *
   * @returns what became of the work; "cut off" when it failed
   */
  async killWhile(work: () => Promise<unknown>, lock: () => Promise<unknown>): Promise<unknown> {
    await this.blocker.query("BEGIN")
    const locked = lock()
    const outcome = work().catch(() => "cut off")
    await locked
    await this.until(() => this.#somebodyWaits())
    await this.backends.kill(0)
    // With the machine its sessions in PostgreSQL are gone: they would go on as soon as they need not wait.
    const others = `FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND pid <> $1`
    const blocker = [await pidOf(this.blocker)]
    await this.backends.sql.query(`SELECT pg_terminate_backend(pid) ${others}`, blocker)
    await this.blocker.query("ROLLBACK")
    const became = await outcome
    await this.until(async () => !(await this.one(`SELECT 1 ${others}`, blocker)))
    await this.backends.restart(0)
    return became
  }

  /** Does the work while the processes lose their connections to the database and get no new ones. */
  async withoutDatabase(work: () => Promise<unknown>): Promise<void> {
    const ours = await Promise.all([this.backends.sql, this.blocker].map(pidOf))
    const { rows } = await this.backends.sql.query("SELECT current_database() AS name")
    const name: string = rows[0].name
    await onServer(testServer().serverUrl, async (server) => {
      const allow = (allowed: boolean) =>
        server.query(`ALTER DATABASE ${escapeIdentifier(name)} WITH ALLOW_CONNECTIONS ${allowed}`)
      await allow(false)
      try {
        await server.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = $1 AND pid <> ALL($2::int[])`,
          [name, ours]
        )
        await work()
      } finally {
        await allow(true)
      }
    })
  }

  /** Whether some other connection waits for a lock. */
  #somebodyWaits(): Promise<object | undefined> {
    return this.one(
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
  }
}

/** The number of the session that a connection has. */
async function pidOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")
  return rows[0]!.pid
}
