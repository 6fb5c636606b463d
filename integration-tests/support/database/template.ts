import type { Client} from "pg";
import { escapeIdentifier } from "pg"
import { databaseFingerprints } from "./fingerprint"
import { databaseUrl, onServer } from "./connection"
import { migrate, seed } from "./fill"

/** Names of the databases that suites clone. */
export type Templates = { migrated: string; seeded: string }

const PREFIX = "qz_template_"
const BUILD_LOCK = 7_242_021

/**
 * Makes sure that the migrated and the seeded template exist and match the sources; makes only what is missing.
 *
 * Two runs on one server wait for each other here, so a template is built once.
 * Templates of older sources are dropped.
 */
export async function ensureTemplates(serverUrl: string): Promise<Templates> {
  const { schema, data } = databaseFingerprints()
  const templates = { migrated: `${PREFIX}m_${schema}`, seeded: `${PREFIX}s_${data}` }
  return onServer(serverUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [BUILD_LOCK])
    const existing = await templateNames(client)
    if (!existing.includes(templates.migrated)) {
      await build(client, serverUrl, templates.migrated, null, migrate)
    }
    if (!existing.includes(templates.seeded)) {
      await build(client, serverUrl, templates.seeded, templates.migrated, seed)
    }
    const current = Object.values(templates)
    for (const stale of existing.filter((name) => !current.includes(name))) {
      await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(stale)} WITH (FORCE)`)
    }
    return templates
  })
}

/** Fills a database under a passing name and renames it last, so a half-made template is never found. */
async function build(
  client: Client,
  serverUrl: string,
  name: string,
  origin: string | null,
  fill: (url: string) => Promise<void>
): Promise<void> {
  const draft = `${name.replace(PREFIX, "qz_draft_")}`
  await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(draft)} WITH (FORCE)`)
  await cloneDatabase(client, draft, origin ?? "template0")
  await fill(databaseUrl(serverUrl, draft))
  await client.query(
    `ALTER DATABASE ${escapeIdentifier(draft)} RENAME TO ${escapeIdentifier(name)}`
  )
}

async function templateNames(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE $1",
    [`${PREFIX.replaceAll("_", "\\_")}%`]
  )
  return rows.map((row) => row.datname)
}

/** Copies a database; under a second for the seeded store. */
export async function cloneDatabase(client: Client, name: string, template: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`)
  await client.query(
    `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)}`
  )
}
