import { migrate, type DatabaseTask } from "./database/migrate"
import { openDatabase } from "./database/open"
import { seedOnce } from "./database/seed"
import { ensureBuilt } from "./parts"
import { step } from "./progress"
import { assertStartable } from "./services/assert-startable"
import { startSandbox } from "./services/sandbox"
import { needsSandbox } from "./settings/sandbox"
import { BACKEND_FOLDER, backendEnv } from "./services/specs"
import { serve } from "./services/serve"
import { Session } from "./session"
import { loadSettings } from "./settings"
import { summary } from "./summary"

/** `npm start`: from an empty machine to a running shop, and quickly the next time. */
async function start(session: Session): Promise<void> {
  const began = Date.now()
  const { signal } = session
  const settings = loadSettings("production")
  await assertStartable(settings)

  const database = await step(
    "Database",
    () => openDatabase(settings, session),
    () => "ready"
  )
  const running = needsSandbox(settings.sandbox)
    ? await step("Sandbox", () => startSandbox(settings, session))
    : []
  const built = (names: string[]): string =>
    names.length > 0 ? names.join(", ") : "nothing has changed"
  await step("Build", (say) => ensureBuilt({ signal, onBuild: ({ name }) => say(name) }), built)

  const task: DatabaseTask = {
    databaseUrl: database.url,
    env: backendEnv(settings, database.url),
    folder: BACKEND_FOLDER,
    signal,
  }
  const changed = (yes: boolean): string => (yes ? "done" : "up to date")
  await step("Tables and search indexes", (say) => migrate(task, say), changed)
  if (settings.env.DEMO) {
    await step("Catalogue", (say) => seedOnce(task, say), changed)
  }
  const stopped = await step(
    "Servers",
    (say) => serve(settings, database, session, running, say),
    () => "answering"
  )

  if (database.notice) {
    console.log(`\n${database.notice}`)
  }
  console.log(summary(settings, database.url, (Date.now() - began) / 1000))
  await stopped()
}

void new Session().run("npm start", start)
