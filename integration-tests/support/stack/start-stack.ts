import { publishableKey } from "../../../medusa/launcher/database/publishable-key"
import { ensureBuilt } from "../../../medusa/launcher/parts"
import { startService } from "../../../medusa/launcher/services/service"
import { localUrl } from "../../../medusa/launcher/services/local-url"
import { backendSpec, storefrontSpec } from "../../../medusa/launcher/services/specs"
import type { Settings } from "../../../medusa/launcher/settings"
import { databaseUrl, onServer } from "../database/connection"
import { startServer } from "../database/server"
import { cloneDatabase, dropDatabase, ensureTemplates } from "../database/template"
import { RESULTS } from "../paths"
import { startTestSandbox } from "../sandbox/start"
import type { StackAddresses } from "./addresses"
import { makeBackendFolder } from "./backend-folder"
import { stackSettings } from "./settings"

/** A whole shop: production backend and storefront on free ports, on a fresh copy of the seeded database. */
export type Stack = StackAddresses & { stop: () => Promise<void> }

type Undo = (step: () => unknown) => void

/** Starts the shop as `npm start` does, building what is not built. */
export async function startStack(): Promise<Stack> {
  await ensureBuilt()
  await startTestSandbox()
  const steps: (() => unknown)[] = []
  const stop = async (): Promise<void> => {
    for (const step of steps.splice(0).reverse()) {
      await step()
    }
  }
  try {
    const undo: Undo = (step) => steps.push(step)
    undo(() => globalThis.qazynaTestSandbox?.stop())
    const database = await openDatabase(undo)
    return { ...(await startServices(database, undo)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openDatabase(undo: Undo): Promise<string> {
  const server = await startServer()
  undo(server.stop)
  const templates = await ensureTemplates(server.url)
  const name = `qz_stack_${process.pid}`
  await onServer(server.url, (client) => cloneDatabase(client, name, templates.seeded))
  undo(() => onServer(server.url, (client) => dropDatabase(client, name)))
  return databaseUrl(server.url, name)
}

async function startServices(database: string, undo: Undo): Promise<StackAddresses> {
  const settings = await stackSettings(database)
  const { folder, remove } = makeBackendFolder()
  undo(remove)
  const key = await publishableKey(database)
  for (const spec of [backendSpec(settings, database, folder), storefrontSpec(settings, key)]) {
    const logFile = `${RESULTS}/${spec.name}.log`
    const signal = new AbortController().signal
    await startService({ ...spec, logFile, signal }, ({ stop }) => undo(stop))
  }
  return { ...addresses(settings), publishableKey: key, database }
}

function addresses({ env }: Settings): Pick<StackAddresses, "backend" | "storefront"> {
  return {
    backend: localUrl(env.HOST, env.BACKEND_PORT),
    storefront: localUrl(env.HOST, env.STOREFRONT_PORT),
  }
}
