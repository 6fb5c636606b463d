import { join } from "node:path"
import { inState } from "../../../medusa/launcher/paths"
import { run, tail } from "../../../medusa/launcher/system/run"
import { DEMO_ACCOUNTS } from "../demo-accounts"
import { ROOT } from "../paths"

const MEDUSA_CLI = join(ROOT, "node_modules/@medusajs/cli/cli.js")
const SEED = "medusa/.medusa/server/src/seed/index.js"

/** Brings an empty database to the schema of the sources: core, modules, links and search indexes. */
export function migrate(url: string): Promise<void> {
  return medusa("db:migrate", ["db:migrate"], { DATABASE_URL: url })
}

/** Fills a migrated database as `npm start` does. */
export function seed(url: string): Promise<void> {
  return medusa("seed", ["exec", SEED], { DATABASE_URL: url, ...DEMO_ACCOUNTS })
}

async function medusa(name: string, args: string[], env: Record<string, string>): Promise<void> {
  const logFile = inState("logs", `tests-${name.replace(":", "-")}.log`)
  const { code, error } = await run({
    name,
    program: process.execPath,
    args: [MEDUSA_CLI, ...args],
    cwd: ROOT,
    env: { ...process.env, ...env },
    logFile,
  })
  if (code !== 0) {
    throw new Error(`${name} for the tests failed; its end is:\n${tail(logFile, 20)}`, {
      cause: error,
    })
  }
}
