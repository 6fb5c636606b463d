import type { Client } from "pg"
import { escapeIdentifier } from "pg"
import { databaseFingerprints } from "./fingerprint"
import { databaseUrl, onServer } from "./connection"
import { migrate, seed } from "./fill"

/** Names of the databases that suites clone. */
export type Templates = { migrated: string; seeded: string }

const PREFIX = "qz_template_"
const BUILD_LOCK = 7_242_021
const KEPT = 4

/**
 * Makes sure that the migrated and the seeded template exist and match the sources; makes only what is missing.
 *
 * Two runs on one server wait for each other here, so a template is built once. The last few are kept, since
 * a run of other sources may still be cloning its own.
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
    const others = existing.filter((name) => !current.includes(name))
    for (const stale of others.slice(KEPT)) {
      await dropDatabase(client, stale)
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
  await cloneDatabase(client, draft, origin ?? "template0")
  await fill(databaseUrl(serverUrl, draft))
  await client.query(
    `ALTER DATABASE ${escapeIdentifier(draft)} RENAME TO ${escapeIdentifier(name)}`
  )
}

/** Newest first. */
async function templateNames(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE $1 ORDER BY oid DESC",
    [`${PREFIX.replaceAll("_", "\\_")}%`]
  )
  return rows.map((row) => row.datname)
}

/** Copies a database; under a second for the seeded store. */
export async function cloneDatabase(client: Client, name: string, template: string): Promise<void> {
  await dropDatabase(client, name)
  await client.query(
    `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)}`
  )
}

/** Removes a copy, whoever is still connected to it. */
export async function dropDatabase(client: Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`)
}
