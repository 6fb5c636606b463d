import { copyFileSync, mkdirSync } from "node:fs"
import path from "node:path"
import { ROOT } from "../paths"
import { linkUploads } from "../services/uploads"
import { bringUpToDate } from "./compile"

/** The backend of the fast loop runs from here: Medusa wants a folder with a medusa-config. */
export const DEV_FOLDER = path.join(ROOT, ".medusa", "dev")

/** The file that says which plugins and modules run. */
export const CONFIG_SOURCE = path.join(ROOT, "medusa-config.ts")

/** Lays out the folder: the assembly, compiled, and nothing else. */
export async function layOutDevFolder(): Promise<void> {
  mkdirSync(DEV_FOLDER, { recursive: true })
  copyFileSync(path.join(ROOT, "package.json"), path.join(DEV_FOLDER, "package.json"))
  await compileConfig()
  linkUploads(DEV_FOLDER)
}

/** Compiles the assembly again. */
export function compileConfig(): Promise<void> {
  return bringUpToDate(CONFIG_SOURCE, path.join(DEV_FOLDER, "medusa-config.js"), true)
}
