import { ensureTemplates } from "./database/template"
import { startServer } from "./database/server"
import { publishServer } from "./run-environment"
import { ensureBuilt } from "./ensure-built"

/** Before the first suite: plugins built, one PostgreSQL up, one migrated and one seeded template in it. */
export default async function globalSetup(): Promise<void> {
  await ensureBuilt()
  const server = await startServer()
  globalThis.qazynaTestServer = server
  publishServer(server.url, await ensureTemplates(server.url))
}
