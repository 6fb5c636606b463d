import type { Env } from "./env"

type Ssl = false | { rejectUnauthorized: boolean }

/** A request that has waited so long for a connection is refused: without it a database that is away holds all for a minute. */
const POOL_WAIT_MS = 20_000

/**
 * Options for the database driver. Without an `sslmode` the connection is plain; Medusa's own guess
 * would be an encrypted one to a server that nobody has checked.
 */
export function databaseOptions(env: Pick<Env, "DATABASE_URL" | "DATABASE_POOL_MAX">) {
  return {
    connection: { ssl: sslOf(env.DATABASE_URL) },
    pool: { min: 0, max: env.DATABASE_POOL_MAX, acquireTimeoutMillis: POOL_WAIT_MS },
  }
}

/**
 * The encryption that a connection string asks for, as node-postgres understands `sslmode`: every
 * mode that encrypts also checks the certificate, except `no-verify`.
 */
export function sslOf(databaseUrl: string | undefined): Ssl {
  const mode = databaseUrl ? new URL(databaseUrl).searchParams.get("sslmode") : null
  if (mode === null || mode === "disable") {
    return false
  }
  return { rejectUnauthorized: mode !== "no-verify" }
}
