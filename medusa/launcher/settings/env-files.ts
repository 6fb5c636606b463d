import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { parseEnv } from "node:util"

/**
 * The environment of this run: the files `.env` and `.env.<NODE_ENV>` of the checkout below what is
 * really set, so a variable of the shell always wins.
 */
export function withEnvFiles(
  root: string,
  environment: NodeJS.ProcessEnv,
  nodeEnv: string
): NodeJS.ProcessEnv {
  const fromFiles = [".env", `.env.${nodeEnv}`].map((name) => readIfThere(path.join(root, name)))
  return Object.assign({}, ...fromFiles, environment) as NodeJS.ProcessEnv
}

function readIfThere(file: string): NodeJS.Dict<string> {
  return existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}
}
