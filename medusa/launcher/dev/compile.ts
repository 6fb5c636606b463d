import { transformFile, type Options } from "@swc/core"
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises"
import path from "node:path"

/** What `tsc` makes of a plugin, a hundred times faster: types are not looked at. */
const OPTIONS: Options = {
  configFile: false,
  swcrc: false,
  sourceMaps: "inline",
  module: { type: "commonjs", ignoreDynamic: true },
  jsc: {
    target: "es2022",
    keepClassNames: true,
    parser: { syntax: "typescript", decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
}

/** Where the result of a source file of a plugin belongs. */
export function outputOf(folder: string, source: string): string {
  const output = path.join(folder, ".medusa", "server", path.relative(folder, source))
  return output.replace(/\.ts$/, ".js")
}

/**
 * Brings one file of the result up to date with its source: compiled, copied or removed.
 * @throws Error of the compiler, with the place in the source, when it cannot be read as TypeScript
 */
export async function bringUpToDate(
  source: string,
  output: string,
  exists: boolean
): Promise<void> {
  if (!exists) {
    await rm(output, { force: true })
    return
  }
  await mkdir(path.dirname(output), { recursive: true })
  if (source.endsWith(".ts")) {
    const { code } = await transformFile(source, OPTIONS)
    await writeFile(output, code)
  } else {
    await copyFile(source, output)
  }
}
