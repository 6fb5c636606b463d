import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { RESULTS } from "../support/paths"

/** What `npm run screenshots` was asked for. */
export type Options = {
  theme: "light" | "dark"
  /** Absolute folder for the pictures. */
  folder: string
}

/**
 * Reads the command line: `npm run screenshots -- [folder] [--dark]`.
 *
 * @throws on an option that does not exist
 */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dark: { type: "boolean", default: false } },
  })
  return {
    theme: values.dark ? "dark" : "light",
    folder: resolve(positionals[0] ?? `${RESULTS}/screenshots`),
  }
}
