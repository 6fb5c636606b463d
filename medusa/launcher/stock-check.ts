import path from "node:path"
import { openDatabase } from "./database/open"
import { ensureBuilt } from "./parts"
import { ROOT, inState } from "./paths"
import { step } from "./progress"
import { BACKEND_FOLDER, MEDUSA_CLI, backendEnv } from "./services/specs"
import { Session } from "./session"
import { loadSettings } from "./settings"
import { tail } from "./system/log-lines"
import { run } from "./system/run"

const SCRIPT = path.join(
  ROOT,
  ...["plugins", "holds", ".medusa", "server", "src", "scripts", "check-stock.js"]
)

/**
 * `npm run stock:check`: looks for contradictions in the stock, and with `-- --repair` sets right what
 * takes nothing from anybody; also while the shop is running. The exit code is 1 when something is left.
 */
async function checkStock(session: Session): Promise<void> {
  const { signal } = session
  const settings = loadSettings("production")
  const database = await step("Database", () => openDatabase(settings, session))
  await step("Build", (say) =>
    ensureBuilt({ kinds: ["backend"], signal, onBuild: ({ name }) => say(name) })
  )
  const logFile = inState("logs", "stock-check.log")
  const { code } = await step("Stock", () =>
    run({
      name: "stock check",
      program: process.execPath,
      args: [MEDUSA_CLI, "exec", SCRIPT, ...(process.argv.includes("--repair") ? ["repair"] : [])],
      cwd: BACKEND_FOLDER,
      env: { ...backendEnv(settings, database.url), LOG_LEVEL: "error" },
      logFile,
      signal,
    })
  )
  console.log(tail(logFile, Infinity))
  session.exitWith(code ?? 1)
}

void new Session().run("npm run stock:check", checkStock, "beside")
