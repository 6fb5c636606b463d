import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { ROOT } from "../paths"
import { pluginFolders } from "../parts/list"

/** By this file Medusa takes the admin pages of a plugin from its sources, with hot reload. */
const MARKER = path.join(".medusa", "server", "medusa-plugin-options.json")

/** Turns the admin pages of all plugins over to hot reload; returns how to turn them back. */
export function serveAdminFromSources(): () => void {
  const folders = pluginFolders()
    .map((folder) => path.join(ROOT, folder))
    .filter((folder) => existsSync(path.join(folder, "src", "admin")))
  for (const folder of folders) {
    mkdirSync(path.dirname(path.join(folder, MARKER)), { recursive: true })
    writeFileSync(path.join(folder, MARKER), JSON.stringify({ srcDir: path.join(folder, "src") }))
  }
  return () => folders.forEach((folder) => rmSync(path.join(folder, MARKER), { force: true }))
}
