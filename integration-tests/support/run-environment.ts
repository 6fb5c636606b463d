import type { Server } from "./database/connection"
import type { Templates } from "./database/template"

declare global {
  // Jest hands nothing from set-up to teardown but globals of its own process.
  var qazynaTestServer: Server | undefined
}

/**
 * Tells the workers where the database is: they inherit the environment.
 * DB_* are the names that Medusa's test runner reads; QAZYNA_TEST_* are ours.
 */
export function publishServer(serverUrl: string, templates: Templates): void {
  const url = new URL(serverUrl)
  Object.assign(process.env, {
    DB_HOST: url.hostname,
    DB_PORT: url.port || "5432",
    DB_USERNAME: decodeURIComponent(url.username),
    DB_PASSWORD: decodeURIComponent(url.password),
    QAZYNA_TEST_SERVER: serverUrl,
    QAZYNA_TEST_TEMPLATE_MIGRATED: templates.migrated,
    QAZYNA_TEST_TEMPLATE_SEEDED: templates.seeded,
    LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
  })
}

/** What `publishServer` told, read in a worker. */
export function testServer(): { serverUrl: string; templates: Templates } {
  return {
    serverUrl: required("QAZYNA_TEST_SERVER"),
    templates: {
      migrated: required("QAZYNA_TEST_TEMPLATE_MIGRATED"),
      seeded: required("QAZYNA_TEST_TEMPLATE_SEEDED"),
    },
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) {
    throw new Error(`${name} is not set: run this suite with the configuration in .config/jest`)
  }
  return value
}
