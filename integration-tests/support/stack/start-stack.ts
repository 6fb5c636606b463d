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
  return withUndo(async (undo) => {
    undo(() => globalThis.qazynaTestSandbox?.stop())
    const server = await startServer()
    undo(server.stop)
    return startServices(await openDatabase(server.url, undo), "", undo)
  })
}

/**
 * Starts another shop beside a running one, on the same server of databases and in the same sandbox: for
 * tests that change what all buyers of a shop see.
 */
export function startStackBeside({ database }: StackAddresses): Promise<Stack> {
  return withUndo(async (undo) => {
    const own = await openDatabase(databaseUrl(database, "postgres"), undo)
    return startServices(own, `-${process.pid}`, undo)
  })
}

/** Whatever was started is stopped with the shop, or at once when the shop does not start. */
async function withUndo(start: (undo: Undo) => Promise<StackAddresses>): Promise<Stack> {
  const steps: (() => unknown)[] = []
  const stop = async (): Promise<void> => {
    for (const step of steps.splice(0).reverse()) {
      await step()
    }
  }
  try {
    return { ...(await start((step) => steps.push(step))), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openDatabase(serverUrl: string, undo: Undo): Promise<string> {
  const templates = await ensureTemplates(serverUrl)
  const name = `qz_stack_${process.pid}`
  await onServer(serverUrl, (client) => cloneDatabase(client, name, templates.seeded))
  undo(() => onServer(serverUrl, (client) => dropDatabase(client, name)))
  return databaseUrl(serverUrl, name)
}

/** @param mark of the logs, which lie in one folder for all shops of a run */
async function startServices(database: string, mark: string, undo: Undo): Promise<StackAddresses> {
  const settings = await stackSettings(database, { TEST_PAYMENT: "true" })
  const { folder, remove } = makeBackendFolder()
  undo(remove)
  const key = await publishableKey(database)
  for (const spec of [backendSpec(settings, database, folder), storefrontSpec(settings, key)]) {
    const logFile = `${RESULTS}/${spec.name}${mark}.log`
    const signal = new AbortController().signal
    await startService({ ...spec, logFile, signal }, ({ stop }) => undo(stop))
  }
  return {
    ...addresses(settings),
    publishableKey: key,
    database,
    terminal: settings.env.CP_PUBLIC_ID ?? "",
  }
}

function addresses({ env }: Settings): Pick<StackAddresses, "backend" | "storefront"> {
  return {
    backend: localUrl(env.HOST, env.BACKEND_PORT),
    storefront: localUrl(env.HOST, env.STOREFRONT_PORT),
  }
}
