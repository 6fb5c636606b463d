import { ensureBuilt } from "../../../medusa/launcher/parts"
import setUpDatabase from "../global-setup"

/** Before the first suite: what the other suites over HTTP need, and the backend as production runs it. */
export default async function globalSetup(): Promise<void> {
  await ensureBuilt({ kinds: ["plugin", "backend"] })
  await setUpDatabase()
}
