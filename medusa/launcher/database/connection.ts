import { Client } from "pg"
import { errorCode, errorMessage } from "../errors"
import { sslOf } from "../../src/config/database"

const CONNECT_TIMEOUT_MS = 8_000

/** Runs some work on one connection, which is closed afterwards. */
export async function withClient<Result>(
  databaseUrl: string,
  work: (client: Client) => Promise<Result>
): Promise<Result> {
  const client = new Client({
    connectionString: databaseUrl,
    ssl: sslOf(databaseUrl),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  })
  client.on("error", () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Where a database is, without user and password. */
export function describeDatabase(databaseUrl: string): string {
  const { hostname, port, pathname } = new URL(databaseUrl)
  return `${hostname}:${port || "5432"}${pathname}`
}

/** One clear sentence about why a database cannot be used, and what to do. */
export function explainDatabaseError(error: unknown, databaseUrl: string): string {
  const where = `The database at ${describeDatabase(databaseUrl)}`
  const code = errorCode(error)
  switch (code) {
    case "ECONNREFUSED":
      return `${where} does not answer: start it, or correct DATABASE_URL.`
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${where} is not known under that name: correct the host in DATABASE_URL.`
    case "28P01":
    case "28000":
      return `${where} refused the user or the password: correct DATABASE_URL.`
    case "3D000":
      return `${where} does not exist: create it, or give its user the right CREATEDB.`
    case "42501":
      return `${where} does not allow its user to create tables: grant it CREATE on the database and the schema public.`
    case "53100":
      return `${where} has no disk space left: free some and start again.`
    case "53300":
      return `${where} has no connection left: raise its max_connections, or lower DATABASE_POOL_MAX.`
    default:
      return /SSL|certificate/i.test(errorMessage(error))
        ? `${where} and we do not agree on encryption (${errorMessage(error)}): correct sslmode in DATABASE_URL.`
        : `${where} cannot be used: ${errorMessage(error) || code || "no reason given"}.`
  }
}
