import path from "node:path"
import { migrate, type DatabaseTask } from "../database/migrate"
import { errorMessage } from "../errors"
import { ROOT } from "../paths"
import { forget } from "../parts/ensure-built"
import { allParts } from "../parts/list"
import type { Service } from "../services/service"
import { compileConfig } from "./app-folder"
import { bringUpToDate, outputOf } from "./compile"
import { reloadRoutes } from "./hot-reload"
import { isThere, pluginOf } from "./watch"

/** The backend of the fast loop, as it can be exchanged for a newer one. */
export type Backend = { current: Service; start: () => Promise<Service> }

/** A change here means that tables, links or search indexes have to follow. */
const SHAPES_DATABASE = /\/(migrations|links|search|migration-scripts)\//

/**
 * Brings an edit into the running backend: compiles what was edited and exchanges it if it is a
 * route; else lets the database follow and starts the backend anew, which has nothing to finish. What does not compile is told and changes nothing.
 */
export async function reload(files: string[], backend: Backend, task: DatabaseTask): Promise<void> {
  const began = Date.now()
  const names = files.map((file) => path.relative(ROOT, file))
  try {
    await Promise.all(files.map(compile))
    if (!(await reloadRoutes(files, backend.current))) {
      backend.current.kill()
      if (files.some((file) => SHAPES_DATABASE.test(file))) {
        await migrate(task)
      }
      await backend.current.ended
      backend.current = await backend.start()
    }
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    console.log(`launcher   | ${shorten(names)}: in effect after ${seconds} s`)
  } catch (error) {
    console.log(`launcher   | ${shorten(names)}: ${errorMessage(error)}`)
  }
}

async function compile(file: string): Promise<void> {
  const plugin = pluginOf(file)
  if (!plugin) {
    return compileConfig()
  }
  // Its result is no longer what tsc makes of the sources: the next production start builds it.
  allParts()
    .filter(({ name }) => path.join(ROOT, name) === plugin)
    .forEach(forget)
  return bringUpToDate(file, outputOf(plugin, file), isThere(file))
}

function shorten(names: string[]): string {
  return names.length > 3 ? `${names.length} files` : names.join(", ")
}
