import { readdirSync } from "node:fs"
import { join } from "node:path"

const NEVER = new Set(["node_modules", "build", "dist"])

/**
 * All files below a folder, sorted; installed, built and hidden folders are not entered.
 *
 * @param skip names of further folders not to enter
 */
export function filesBelow(folder: string, skip: ReadonlySet<string> = new Set()): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NEVER.has(name) && !skip.has(name) && !name.startsWith("."))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path, skip) : [path]
    })
    .sort()
}
