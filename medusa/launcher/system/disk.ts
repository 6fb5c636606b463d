import { mkdirSync } from "node:fs"
import { statfs } from "node:fs/promises"
import { LauncherError } from "../errors"

const MIB = 1024 * 1024

/** A database, its log and a build have to fit. */
export const NEEDED_MIB = 500

/** Free space for us where a folder is, in MiB. The folder is made when it does not exist. */
export async function freeMib(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const { bavail, bsize } = await statfs(folder)
  return Math.floor((bavail * bsize) / MIB)
}

/** @throws LauncherError when there is too little space to start with */
export async function assertDiskSpace(folder: string): Promise<void> {
  const free = await freeMib(folder)
  if (free < NEEDED_MIB) {
    throw new LauncherError(
      `The disk of ${folder} has only ${free} MB left and ${NEEDED_MIB} MB are needed: free some space and start again.`
    )
  }
}
