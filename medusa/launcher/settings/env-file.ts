import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { parseEnv } from "node:util"

/**
 * The environment of this run: the file `.env` of the checkout below what is really set, so a
 * variable of the shell always wins.
 */
export function withEnvFile(root: string, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const file = path.join(root, ".env")
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}
  return { ...fromFile, ...environment }
}
