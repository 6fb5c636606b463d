import { existsSync, lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs"
import path from "node:path"
import { inState } from "../paths"

/** Uploaded files that everybody may see. */
export const UPLOADS = inState("uploads")

/**
 * The backend serves the folder `static` of wherever it runs, and that place is emptied by every
 * build: a link leads from there to the uploads, which stay.
 */
export function linkUploads(backendFolder: string): void {
  mkdirSync(UPLOADS, { recursive: true })
  const link = path.join(backendFolder, "static")
  const isLink = lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  if (isLink && readlinkSync(link) === UPLOADS) {
    return
  }
  if (isLink || existsSync(link)) {
    rmSync(link, { recursive: true })
  }
  symlinkSync(UPLOADS, link, "junction")
}
