import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { errorCode } from "../errors"
import { identify, isRunning, type ProcessIdentity } from "./process-identity"

/** Gives the lock back. */
export type Release = () => void

const POLL_MS = 200

/**
 * Takes a lock that a process holds for as long as it lives; one left by a dead process is free.
 * @returns how to give it back, or the process that holds it
 */
export function tryLock(file: string): Release | ProcessIdentity {
  mkdirSync(path.dirname(file), { recursive: true })
  const me = identify(process.pid)
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(me))
  try {
    return claim(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Takes the lock, however long its holder needs. */
export async function lock(file: string): Promise<Release> {
  for (;;) {
    const result = tryLock(file)
    if (typeof result === "function") {
      return result
    }
    await sleep(POLL_MS)
  }
}

/** A link is made at once or not at all, with its content: nobody ever reads half a lock. */
function claim(draft: string, file: string): Release | ProcessIdentity {
  for (;;) {
    try {
      linkSync(draft, file)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (errorCode(error) !== "EEXIST") {
        throw error
      }
    }
    const holder = readHolder(file)
    if (holder && isRunning(holder)) {
      return holder
    }
    discard(file)
  }
}

function readHolder(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ProcessIdentity
  } catch {
    return null
  }
}

/** Of two that find the same dead lock only one can move it away. */
function discard(file: string): void {
  const aside = `${file}.dead.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (errorCode(error) !== "ENOENT") {
      throw error
    }
  }
  rmSync(aside, { force: true })
}
