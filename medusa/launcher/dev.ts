import { migrate, type DatabaseTask } from "./database/migrate"
import { openDatabase } from "./database/open"
import { publishableKey } from "./database/publishable-key"
import { seedOnce } from "./database/seed"
import { serveAdminFromSources } from "./dev/admin-sources"
import { DEV_FOLDER, layOutDevFolder } from "./dev/app-folder"
import { follow } from "./dev/follow"
import { HOT_RELOAD_ENV } from "./dev/hot-reload"
import { reload, type Backend } from "./dev/reload"
import { watchBackend } from "./dev/watch"
import { LauncherError } from "./errors"
import { ensureBuilt } from "./parts"
import { step } from "./progress"
import { assertStartable } from "./services/assert-startable"
import { startSandbox } from "./services/sandbox"
import { needsSandbox } from "./settings/sandbox"
import { startService, type Service } from "./services/service"
import { backendEnv, backendSpec, storefrontSpec } from "./services/specs"
import { Session } from "./session"
import { loadSettings, type Settings } from "./settings"
import { summary } from "./summary"

/** A backend under work has nothing to finish, and its admin server does not end by itself. */
const DEV_GRACE_MS = 500

/** `npm run dev`: the fast loop. An edit is in effect within seconds, and only where it belongs. */
async function develop(session: Session): Promise<void> {
  const began = Date.now()
  const { signal } = session
  const settings = loadSettings("development")
  await assertStartable(settings)
  const database = await step("Database", () => openDatabase(settings, session))
  if (needsSandbox(settings.sandbox)) {
    await step("Sandbox", () => startSandbox(settings, session))
  }
  await step("Plugins", (say) =>
    ensureBuilt({ kinds: ["plugin"], signal, onBuild: ({ name }) => say(name) })
  )
  await layOutDevFolder()
  const task: DatabaseTask = {
    databaseUrl: database.url,
    env: backendEnv(settings, database.url),
    folder: DEV_FOLDER,
    signal,
  }
  await step("Tables and search indexes", (say) => migrate(task, say))
  if (settings.env.DEMO) {
    await step("Catalogue", (say) => seedOnce(task, say))
  }
  process.once("exit", serveAdminFromSources())
  const backend = await step("Servers", () => serveDev(settings, database.url, session))
  const stopWatching = await watchBackend((files) => reload(files, backend, task))
  console.log(summary(settings, database.url, (Date.now() - began) / 1000))
  await Promise.race([session.interrupted(), database.ended])
  await stopWatching()
  if (!signal.aborted) {
    throw new LauncherError("Everything is being stopped because the database ended.")
  }
}

async function serveDev(
  settings: Settings,
  databaseUrl: string,
  session: Session
): Promise<Backend> {
  const { signal } = session
  const key = settings.env.MEDUSA_PUBLISHABLE_KEY ?? (await publishableKey(databaseUrl))
  const plain = backendSpec(settings, databaseUrl, DEV_FOLDER)
  const backendOf = { ...plain, env: { ...plain.env, ...HOT_RELOAD_ENV }, channel: true }
  const start = (): Promise<Service> =>
    startService({ ...backendOf, graceMs: DEV_GRACE_MS, signal }, (service) => session.add(service))
  const storefrontOf = storefrontSpec(settings, key)
  const [current] = await Promise.all([
    start(),
    startService({ ...storefrontOf, signal }, (service) => session.add(service)),
  ])
  for (const { logFile, name } of [backendOf, storefrontOf]) {
    void follow(logFile, name, signal)
  }
  return { current, start }
}

void new Session().run("npm run dev", develop)
