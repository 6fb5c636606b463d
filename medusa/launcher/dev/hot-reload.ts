import path from "node:path"
import type { Service } from "../services/service"
import { outputOf } from "./compile"
import { isThere, pluginOf } from "./watch"

/** Medusa can exchange its HTTP routes while it runs; for everything else it has to start anew. */
const ROUTES = /\/src\/api\//

const ANSWER_MS = 10_000

/** Turns the exchange on in a backend that has a channel for messages. */
export const HOT_RELOAD_ENV = { MEDUSA_HMR_ENABLED: "true", MEDUSA_FF_BACKEND_HMR: "true" }

/**
 * Exchanges edited routes in the running backend.
 * @param files sources that are compiled already
 * @returns false when the backend has to be started anew instead
 */
export async function reloadRoutes(files: string[], backend: Service): Promise<boolean> {
  for (const file of files) {
    const plugin = pluginOf(file)
    if (!plugin || !ROUTES.test(file) || !(await reloadRoute(file, plugin, backend))) {
      return false
    }
  }
  return true
}

async function reloadRoute(file: string, plugin: string, backend: Service): Promise<boolean> {
  const message = {
    type: "hmr-reload",
    action: isThere(file) ? "change" : "unlink",
    file: outputOf(plugin, file),
    rootDirectory: path.join(plugin, ".medusa", "server"),
  }
  const answer = await backend.ask(message, ANSWER_MS)
  return (
    typeof answer === "object" && answer !== null && "success" in answer && answer.success === true
  )
}
