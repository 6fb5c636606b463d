import type { OpenDatabase } from "../database/open"
import { publishableKey } from "../database/publishable-key"
import { LauncherError } from "../errors"
import type { Session } from "../session"
import type { Settings } from "../settings"
import { startService, type Service } from "./service"
import { BACKEND_FOLDER, backendSpec, storefrontSpec } from "./specs"
import { linkUploads } from "./uploads"

/**
 * Starts backend and store at the same time; the session stops them.
 * @param running what has been started before and is as necessary
 * @returns what to wait on afterwards: it resolves when the person stops the shop, and throws when
 *   a server or the database ends by itself
 */
export async function serve(
  settings: Settings,
  database: OpenDatabase,
  session: Session,
  running: Service[],
  say: (detail: string) => void
): Promise<() => Promise<void>> {
  linkUploads(BACKEND_FOLDER)
  const key = settings.env.MEDUSA_PUBLISHABLE_KEY ?? (await publishableKey(database.url))
  const services = [...running]
  const starting = [
    backendSpec(settings, database.url, BACKEND_FOLDER),
    storefrontSpec(settings, key),
  ].map(async (spec) => {
    const service = await startService({ ...spec, signal: session.signal }, (started) =>
      session.add(started)
    )
    services.push(service)
    say(`${spec.name} answers`)
  })
  await Promise.all(starting)
  return () => untilStopped(services, database, session)
}

async function untilStopped(
  services: Service[],
  database: OpenDatabase,
  session: Session
): Promise<void> {
  const failures = services.map(
    async ({ ended, name }) => `${await ended}; see the log of the ${name}`
  )
  const lost = database.ended.then(() => "the database ended")
  const reason = await Promise.race([session.interrupted(), lost, ...failures])
  if (reason && !session.signal.aborted) {
    throw new LauncherError(`Everything is being stopped because ${reason}.`)
  }
}
