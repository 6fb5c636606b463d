import { existsSync } from "node:fs"
import path from "node:path"
import { LauncherError } from "../errors"
import { ROOT } from "../paths"
import { readMark, writeMark } from "./marks"
import { medusa, type DatabaseTask, type Say } from "./migrate"

/** The seed as it is built: `medusa exec` runs JavaScript and TypeScript, and this one is checked. */
const SEED = path.join(ROOT, "medusa", ".medusa", "server", "src", "seed", "index.js")

/** Fills the database, unless that was done before. */
export async function seedOnce(task: DatabaseTask, say?: Say): Promise<boolean> {
  if ((await readMark(task.databaseUrl, "seeded")) !== null) {
    return false
  }
  await seed(task, say)
  return true
}

/** Fills the database with the catalogue and, in demo mode, with what the demo invents. */
export async function seed(task: DatabaseTask, say?: Say): Promise<void> {
  if (!existsSync(SEED)) {
    throw new LauncherError(`${SEED} is missing: build the plugins with \`npm run build\`.`)
  }
  await medusa(task, "seed", ["exec", SEED], say)
  await writeMark(task.databaseUrl, "seeded", new Date().toISOString())
}
