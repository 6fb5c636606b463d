import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { filesBelow } from "../files"
import { ROOT } from "../paths"

const NOT_DATA = new Set(["admin", "api", "__tests__"])
const SCHEMA = /\/(modules|links)\//

/**
 * Fingerprints of everything that decides what a fresh database holds.
 *
 * `schema` covers migrations, models, links and the configuration; `data` covers in addition the seed
 * and the workflows that it calls. Routes and admin pages are left out: editing them costs no new database.
 */
export function databaseFingerprints(): { schema: string; data: string } {
  const sources = ["medusa/src", "plugins"].flatMap((folder) =>
    filesBelow(join(ROOT, folder), NOT_DATA)
  )
  const always = [
    join(ROOT, "medusa-config.ts"),
    require.resolve("@medusajs/medusa/package.json", { paths: [ROOT] }),
  ]
  return {
    schema: digest([...always, ...sources.filter((file) => SCHEMA.test(file))]),
    data: digest([...always, ...sources]),
  }
}

function digest(files: string[]): string {
  const hash = createHash("sha256")
  for (const file of files) {
    hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0")
  }
  return hash.digest("hex").slice(0, 12)
}
