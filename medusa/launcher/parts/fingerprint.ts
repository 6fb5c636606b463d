import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { errorCode } from "../errors"

/** Folders and files that never decide what is built. */
const IGNORED_FOLDERS = new Set(["node_modules", "__tests__"])
const IGNORED_FILE = /\.(spec|test)\.[cm]?[jt]sx?$/

/**
 * A hash of the content of files and folders, the same on every machine: it depends on the names
 * below `root` and the bytes, not on times. What does not exist counts as not existing.
 * @param inputs paths relative to `root`; of folders all files below, except tests and hidden ones
 * @param extra further texts the result depends on
 */
export function fingerprint(root: string, inputs: string[], extra: string[] = []): string {
  const hash = createHash("sha256")
  for (const file of inputs.flatMap((input) => filesBelow(path.join(root, input))).sort()) {
    hash.update(path.relative(root, file).split(path.sep).join("/"))
    hash.update("\0")
    hash.update(createHash("sha256").update(readFileSync(file)).digest())
  }
  for (const text of extra) {
    hash.update(`\0${text}`)
  }
  return hash.digest("hex")
}

/** All files below a folder that can decide what is built; the file itself if it is one. */
export function filesBelow(target: string): string[] {
  try {
    if (!statSync(target).isDirectory()) {
      return [target]
    }
  } catch (error) {
    if (errorCode(error) === "ENOENT") {
      return []
    }
    throw error
  }
  return readdirSync(target, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".") || (entry.isDirectory() && IGNORED_FOLDERS.has(entry.name))) {
      return []
    }
    const below = path.join(target, entry.name)
    return entry.isDirectory() ? filesBelow(below) : IGNORED_FILE.test(entry.name) ? [] : [below]
  })
}
