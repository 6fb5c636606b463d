import type { Client } from "pg"
import { LauncherError, errorCode } from "../errors"
import { explainDatabaseError, withClient } from "./connection"

/**
 * Makes sure that the database exists, can be signed in to and lets us create tables.
 * @throws LauncherError with one sentence when it does not
 */
export async function ensureDatabase(databaseUrl: string): Promise<void> {
  try {
    await withClient(databaseUrl, assertUsable)
  } catch (error) {
    if (errorCode(error) !== "3D000") {
      throw new LauncherError(explainDatabaseError(error, databaseUrl), { cause: error })
    }
    await createDatabase(databaseUrl)
  }
}

async function assertUsable(client: Client): Promise<void> {
  await client.query(
    "create table if not exists qazyna_setup (mark text primary key, value text not null)"
  )
}

async function createDatabase(databaseUrl: string): Promise<void> {
  const maintenance = new URL(databaseUrl)
  const name = decodeURIComponent(maintenance.pathname.slice(1))
  maintenance.pathname = "/postgres"
  try {
    await withClient(maintenance.href, (client) =>
      client.query(`create database ${client.escapeIdentifier(name)}`)
    )
    await withClient(databaseUrl, assertUsable)
  } catch (cause) {
    const shown = errorCode(cause) === "42501" ? { code: "3D000" } : cause
    throw new LauncherError(explainDatabaseError(shown, databaseUrl), { cause })
  }
}

/** Removes the database with all it holds, and makes an empty one. */
export async function recreateDatabase(databaseUrl: string): Promise<void> {
  const maintenance = new URL(databaseUrl)
  const name = decodeURIComponent(maintenance.pathname.slice(1))
  maintenance.pathname = "/postgres"
  try {
    await withClient(maintenance.href, (client) =>
      client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
    )
  } catch (cause) {
    throw new LauncherError(explainDatabaseError(cause, databaseUrl), { cause })
  }
  await ensureDatabase(databaseUrl)
}
