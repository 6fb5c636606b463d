import path from "node:path"
import { withEnvFile } from "./settings/env-file"

/** The folder of the checkout. */
export const ROOT = path.resolve(__dirname, "..", "..")

/** Everything the launcher keeps between starts lives here; removing it means beginning anew. */
export const STATE = path.resolve(ROOT, withEnvFile(ROOT, process.env).DATA_DIR || ".qazyna")

/** A file or folder of the state. */
export function inState(...segments: string[]): string {
  return path.join(STATE, ...segments)
}
