import { existsSync, mkdirSync } from "node:fs"
import { rm } from "node:fs/promises"
import path from "node:path"
import type { Client } from "pg"
import { describeDatabase, explainDatabaseError, withClient } from "../database/connection"
import { DATA_FOLDER } from "../database/open"
import { ROOT, inState } from "../paths"
import { startPostgres } from "../postgres"
import { withEnvFile } from "../settings/env-file"
import { about, type Check, type Finding } from "./finding"

const OLDEST_MAJOR = 14
const { ok, warn, fail } = about("PostgreSQL")

/** The database of DATABASE_URL, or our own one, for which an empty trial is enough the first time. */
export const postgres: Check = {
  what: "PostgreSQL",
  look: async () => {
    const given = withEnvFile(ROOT, process.env).DATABASE_URL
    if (given) {
      return [await lookInto(given)]
    }
    return [existsSync(DATA_FOLDER) ? await tryOwn(DATA_FOLDER) : await tryEmpty()]
  },
}

async function tryEmpty(): Promise<Finding> {
  const folder = inState(`doctor-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    return await tryOwn(path.join(folder, "postgres"))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function tryOwn(dataDir: string): Promise<Finding> {
  const server = await startPostgres({ dataDir, logFile: inState("logs", "doctor-postgres.log") })
  try {
    const finding = await lookInto(server.url("postgres"))
    return server.notice ? warn(server.notice) : finding
  } finally {
    await server.stop()
  }
}

async function lookInto(databaseUrl: string): Promise<Finding> {
  try {
    return await withClient(databaseUrl, judge)
  } catch (error) {
    return fail(explainDatabaseError(error, databaseUrl))
  }

  async function judge(client: Client): Promise<Finding> {
    const { rows } = await client.query<{ version: string; ctype: string; creates: boolean }>(`
      select current_setting('server_version') as version, datctype as ctype,
        has_schema_privilege('public', 'create') as creates
      from pg_database where datname = current_database()`)
    const { version = "", ctype = "", creates = false } = rows[0] ?? {}
    const where = describeDatabase(databaseUrl)
    if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
      return fail(`${where} is PostgreSQL ${version}: ${OLDEST_MAJOR} or later is needed.`)
    }
    if (!creates) {
      return fail(`${where} does not allow its user to create tables in the schema public.`)
    }
    return /^(C|POSIX)$/.test(ctype)
      ? warn(
          `${where} has LC_CTYPE ${ctype}: search will not forgive typing errors in Kazakh and Russian; create it with LC_CTYPE C.UTF-8.`
        )
      : ok(`${version} at ${where}`)
  }
}
