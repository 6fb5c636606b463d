import { readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { commandLine, identify, type ProcessIdentity } from "../system/process-identity"

/** What a running server writes into `postmaster.pid` of its data folder. */
export type Postmaster = ProcessIdentity & { port: number; ready: boolean }

/** Lines of the file, as PostgreSQL documents them in `miscadmin.h`. */
const LINE = { pid: 0, port: 3, status: 7 }

/** The server that runs on this data folder now, or null. A file left by a dead one is no server. */
export function runningPostmaster(dataDir: string): Postmaster | null {
  const lines = readPidFile(dataDir)
  const pid = Number(lines?.[LINE.pid])
  if (!lines || !Number.isInteger(pid) || !commandLine(pid)?.includes(dataDir)) {
    return null
  }
  const identity = identify(pid)
  return (
    identity && {
      ...identity,
      port: Number(lines[LINE.port]),
      ready: lines[LINE.status]?.trim() === "ready",
    }
  )
}

/**
 * Removes the file of a server that was killed. PostgreSQL does so itself only when the number is
 * free; after a restart of a container it usually belongs to some other process.
 */
export function removeStalePidFile(dataDir: string): void {
  if (readPidFile(dataDir) && !runningPostmaster(dataDir)) {
    rmSync(path.join(dataDir, "postmaster.pid"), { force: true })
  }
}

function readPidFile(dataDir: string): string[] | null {
  try {
    return readFileSync(path.join(dataDir, "postmaster.pid"), "utf8").split("\n")
  } catch {
    return null
  }
}
