import { inState } from "../paths"
import { startPostgres } from "../postgres"
import type { Settings } from "../settings"
import type { Session } from "../session"
import { ensureDatabase } from "./prepare"

/** The database of a run. */
export type OpenDatabase = {
  url: string
  /** A sentence for the person, when our own one could not keep its data where it should. */
  notice: string | null
  /** Resolves when our own one ends; never when the database is somebody else's. */
  ended: Promise<void>
}

/** Name of the database in the PostgreSQL that we bring along. */
const NAME = "qazyna"

/** Folder of the PostgreSQL that we bring along. */
export const DATA_FOLDER = inState("postgres")

/**
 * Starts PostgreSQL unless DATABASE_URL names one, and makes sure the database can be used.
 * @param session stops PostgreSQL at its end
 */
export async function openDatabase(settings: Settings, session: Session): Promise<OpenDatabase> {
  const given = settings.raw.DATABASE_URL
  if (given) {
    await ensureDatabase(given)
    return { url: given, notice: null, ended: new Promise(() => undefined) }
  }
  const postgres = await startPostgres({
    dataDir: DATA_FOLDER,
    logFile: inState("logs", "postgres.log"),
  })
  session.add({ name: "database", stop: postgres.stop, kill: postgres.kill })
  const url = postgres.url(NAME)
  await ensureDatabase(url)
  return { url, notice: postgres.notice, ended: postgres.ended }
}
