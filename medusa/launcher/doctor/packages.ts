import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { ROOT } from "../paths"
import { findBinaries } from "../postgres/binaries"
import { about, type Check } from "./finding"

type LockedPackage = {
  version?: string
  optional?: boolean
  devOptional?: boolean
  peer?: boolean
  link?: boolean
}

/** Compares what npm should have installed with what is there. */
export const packages: Check = {
  what: "Packages",
  look: () => {
    const { ok, fail } = about("Packages")
    const lock = readJson<{ packages: Record<string, LockedPackage> }>(
      path.join(ROOT, "package-lock.json")
    )
    const needed = Object.entries(lock.packages).filter(
      ([folder, { optional, devOptional, peer }]) =>
        folder.includes("node_modules/") && !optional && !devOptional && !peer
    )
    const missing = needed
      .filter(([folder, locked]) => !isInstalled(folder, locked))
      .map(([folder]) => folder)
    const first = missing.slice(0, 3).map((folder) => folder.replace(/^.*node_modules\//, ""))
    return [
      missing.length === 0
        ? ok(`${needed.length} as locked`)
        : fail(
            `${missing.length} are missing or of another version (${first.join(", ")}...): run \`npm ci\`.`
          ),
    ]
  },
}

/** Some packages are complete only after a script of theirs has run. */
export const installScripts: Check = {
  what: "Install scripts",
  look: async () => {
    const { ok, fail } = about("Install scripts")
    findBinaries()
    for (const name of ["@swc/core", "esbuild", "sharp"]) {
      try {
        await import(name)
      } catch {
        return [fail(`${name} cannot be loaded: run \`npm rebuild ${name}\`.`)]
      }
    }
    return [ok("PostgreSQL, swc, esbuild and sharp are complete")]
  },
}

function isInstalled(folder: string, { version, link }: LockedPackage): boolean {
  const manifest = path.join(ROOT, folder, "package.json")
  return (
    existsSync(manifest) && (link || readJson<{ version?: string }>(manifest).version === version)
  )
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, "utf8")) as Content
}
