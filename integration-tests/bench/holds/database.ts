import { databaseUrl, onServer } from "../../support/database/connection"
import { startServer } from "../../support/database/server"
import { cloneDatabase, dropDatabase, ensureTemplates } from "../../support/database/template"

/**
 * Runs something on a fresh database, which is removed afterwards.
 *
 * @param from `migrated`: the schema alone; `seeded`: the store as the launcher makes it
 */
export async function onDatabase<T>(
  from: "migrated" | "seeded",
  work: (url: string) => Promise<T>
): Promise<T> {
  const server = await startServer()
  const name = `qz_bench_${process.pid}_${from}`
  try {
    const templates = await ensureTemplates(server.url)
    await onServer(server.url, (client) => cloneDatabase(client, name, templates[from]))
    return await work(databaseUrl(server.url, name))
  } finally {
    await onServer(server.url, (client) => dropDatabase(client, name))
    await server.stop()
  }
}
