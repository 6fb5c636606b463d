import { ensureBuilt } from "../../medusa/launcher/parts"
import { startServer } from "./database/server"
import { ensureTemplates } from "./database/template"
import { publishServer } from "./run-environment"
import { startTestSandbox } from "./sandbox/start"

/** Before the first suite: plugins built, the sandbox and one PostgreSQL up, one migrated and one seeded template in it. */
export default async function globalSetup(): Promise<void> {
  await ensureBuilt({ kinds: ["plugin"] })
  await startTestSandbox()
  const server = await startServer()
  globalThis.qazynaTestServer = server
  publishServer(server.url, await ensureTemplates(server.url))
}
