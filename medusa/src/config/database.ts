import type { Env } from "./env"

type Ssl = false | { rejectUnauthorized: boolean }

/**
 * Options for the database driver. Without an `sslmode` the connection is plain; Medusa's own guess
 * would be an encrypted one to a server that nobody has checked.
 */
export function databaseOptions(env: Pick<Env, "DATABASE_URL" | "DATABASE_POOL_MAX">) {
  return {
    connection: { ssl: sslOf(env.DATABASE_URL) },
    pool: { min: 0, max: env.DATABASE_POOL_MAX },
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
