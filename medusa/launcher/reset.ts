import { rmSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { parseArgs } from "node:util"
import { describeDatabase } from "./database/connection"
import { DATA_FOLDER } from "./database/open"
import { recreateDatabase } from "./database/prepare"
import { LauncherError } from "./errors"
import { inState } from "./paths"
import { removePostgres } from "./postgres"
import { UPLOADS } from "./services/uploads"
import { Session } from "./session"
import { loadSettings } from "./settings"

/** `npm run reset`: removes the database and the uploaded files; the next start begins anew. */
async function reset(): Promise<void> {
  const { yes, force } = options()
  const { raw } = loadSettings("development")
  const given = raw.DATABASE_URL
  const name = given ? `the database at ${describeDatabase(given)}` : "the built-in database"
  if (given && !force) {
    throw new LauncherError(
      `DATABASE_URL points to ${name}, which may be in use elsewhere: add --force if it really shall be emptied (npm run reset -- --force).`
    )
  }
  if (!yes && !(await confirmed(`Remove ${name} and all uploaded files? Type yes: `))) {
    console.log("Nothing was removed.")
    return
  }
  if (given) {
    await recreateDatabase(given)
  } else {
    removePostgres(DATA_FOLDER)
  }
  const ofSandbox = [inState("sandbox", "mail"), inState("sandbox", "card-ledger.json")]
  for (const place of [UPLOADS, inState("private"), ...ofSandbox]) {
    rmSync(place, { recursive: true, force: true })
  }
  console.log(`Removed ${name} and the uploaded files. \`npm start\` begins anew.`)
}

function options(): { yes: boolean; force: boolean } {
  try {
    const flag = { type: "boolean", default: false } as const
    const { values } = parseArgs({
      args: process.argv.slice(3),
      options: { yes: flag, force: flag },
    })
    return values
  } catch {
    throw new LauncherError("npm run reset knows only these options: -- --yes --force")
  }
}

/** Without a terminal nobody can answer, and silence is no consent. */
async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new LauncherError("There is nobody to ask here: add --yes (npm run reset -- --yes).")
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await prompt.question(question)
  prompt.close()
  return answer.trim().toLowerCase() === "yes"
}

void new Session().run("npm run reset", reset)
