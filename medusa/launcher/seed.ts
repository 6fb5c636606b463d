import { migrate, type DatabaseTask } from "./database/migrate"
import { openDatabase } from "./database/open"
import { seed } from "./database/seed"
import { ensureBuilt } from "./parts"
import { step } from "./progress"
import { BACKEND_FOLDER, backendEnv } from "./services/specs"
import { Session } from "./session"
import { loadSettings } from "./settings"

/** `npm run seed`: fills the database, again if need be; also while the shop is running. */
async function fill(session: Session): Promise<void> {
  const { signal } = session
  const settings = loadSettings("production")
  const database = await step("Database", () => openDatabase(settings, session))
  await step("Build", (say) =>
    ensureBuilt({ kinds: ["backend"], signal, onBuild: ({ name }) => say(name) })
  )
  const task: DatabaseTask = {
    databaseUrl: database.url,
    env: backendEnv(settings, database.url),
    folder: BACKEND_FOLDER,
    signal,
  }
  await step("Tables and search indexes", (say) => migrate(task, say))
  await step("Catalogue", (say) => seed(task, say))
}

void new Session().run("npm run seed", fill, "beside")
