import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fingerprint } from "../../../medusa/launcher/parts/fingerprint"
import { pluginFolders } from "../../../medusa/launcher/parts/list"
import { ROOT } from "../paths"

const SCHEMA = ["modules", "links", "migration-scripts"]
const NOT_DATA = ["admin", "api"]
const SHARED = ["medusa-config.ts", "node_modules/@medusajs/medusa/package.json"]

/**
 * Fingerprints of everything that decides what a fresh database holds.
 *
 * `schema` covers migrations, models, links and the configuration; `data` covers in addition the seed
 * and the workflows that it calls. Routes and admin pages are left out: editing them costs no new database.
 */
export function databaseFingerprints(): { schema: string; data: string } {
  const folders = pluginFolders().map((folder) => `${folder}/src`)
  const schema = folders.flatMap((folder) => SCHEMA.map((name) => `${folder}/${name}`))
  const data = folders.flatMap((folder) => partsOf(folder).map((name) => `${folder}/${name}`))
  return { schema: short([...SHARED, ...schema]), data: short([...SHARED, ...data]) }
}

function partsOf(folder: string): string[] {
  const path = join(ROOT, folder)
  return existsSync(path) ? readdirSync(path).filter((name) => !NOT_DATA.includes(name)) : []
}

function short(inputs: string[]): string {
  return fingerprint(ROOT, inputs).slice(0, 12)
}
