import { startPostgres } from "../../../medusa/launcher/postgres"
import { inState } from "../../../medusa/launcher/paths"
import { asLocalhost, type Server } from "./connection"

/**
 * The PostgreSQL of a test run: the one that TEST_DATABASE_URL names, else one of our own from npm,
 * whose data stays in the state folder so that templates survive between runs.
 */
export async function startServer(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    return { url: asLocalhost(given), stop: async () => {} }
  }
  const postgres = await startPostgres({ dataDir: inState("test-postgres"), fast: true })
  return { url: asLocalhost(postgres.url("postgres")), stop: postgres.stop }
}
