import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./paths"
import { runCommand } from "./run-command"

/** Builds every plugin whose sources are newer than its build: the backend loads plugins as built. */
export async function ensureBuilt(): Promise<void> {
  const plugins = readdirSync(join(ROOT, "plugins")).map((name) => join("plugins", name))
  for (const folder of ["medusa", ...plugins]) {
    const newest = newestChange(join(ROOT, folder, "src"))
    const built = join(ROOT, folder, ".medusa/server")
    if (newest > 0 && (!existsSync(built) || statSync(built).mtimeMs < newest)) {
      await runCommand("npm", ["run", "build", "-w", folder])
    }
  }
}

function newestChange(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|json)$/.test(entry.name))
    .reduce(
      (newest, file) => Math.max(newest, statSync(join(file.parentPath, file.name)).mtimeMs),
      0
    )
}
