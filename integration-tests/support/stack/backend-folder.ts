import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { BACKEND_FOLDER } from "../../../medusa/launcher/services/specs"
import { TEST_DATA } from "../paths"

/**
 * A folder from which the built backend runs with the uploads of the tests.
 *
 * The backend serves the folder `static` of where it runs; in the build itself that is the shop's own one,
 * so the tests run it from a folder of links.
 */
export function makeBackendFolder(): { folder: string; remove: () => void } {
  const uploads = join(TEST_DATA, "uploads")
  mkdirSync(uploads, { recursive: true })
  const folder = mkdtempSync(join(TEST_DATA, "backend-"))
  for (const name of readdirSync(BACKEND_FOLDER).filter((name) => name !== "static")) {
    symlinkSync(join(BACKEND_FOLDER, name), join(folder, name))
  }
  symlinkSync(uploads, join(folder, "static"))
  return {
    folder,
    remove: () => existsSync(folder) && rmSync(folder, { recursive: true }),
  }
}
