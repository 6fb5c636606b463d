import { spawn } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { Socket } from "node:net"
import { pathToFileURL } from "node:url"
import { isRunning } from "./process-identity"
import { terminate, type Stoppable } from "./terminate"
import type { WatchdogMessage } from "./watchdog"

/**
 * Makes sure that nothing this process started outlives it. Two nets: a watchdog process that
 * notices the end of this one and stops the rest, and a record on disk from which the next start
 * cleans up if the watchdog was killed as well.
 */
class Guard {
  private readonly watched = new Map<number, Stoppable>()
  private pipe: Socket | undefined
  private recordFile: string | undefined

  /** Keeps the list of what is running in this file from now on. */
  recordIn(file: string): void {
    this.recordFile = file
    this.save()
  }

  /** Puts a process under guard until `forget`. */
  watch(target: Stoppable): void {
    this.watched.set(target.pid, target)
    this.tell({ watch: target })
    this.save()
  }

  /** The process has ended in the ordinary way. */
  forget(pid: number): void {
    if (this.watched.delete(pid)) {
      this.tell({ forget: pid })
      this.save()
    }
  }

  private tell(message: WatchdogMessage): void {
    this.pipe ??= startWatchdog()
    this.pipe.write(`${JSON.stringify(message)}\n`)
  }

  private save(): void {
    if (this.recordFile) {
      mkdirSync(path.dirname(this.recordFile), { recursive: true })
      writeFileSync(this.recordFile, JSON.stringify([...this.watched.values()], null, 2))
    }
  }
}

/** The one guard of this process. */
export const guard = new Guard()

/**
 * Stops what an earlier launcher left behind, the last started first.
 * @returns the names of what had to be stopped
 */
export async function stopLeftovers(recordFile: string): Promise<string[]> {
  const leftovers = readRecord(recordFile).filter(isRunning)
  for (const target of [...leftovers].reverse()) {
    await terminate(target)
  }
  rmSync(recordFile, { force: true })
  return leftovers.map(({ name }) => name)
}

function readRecord(file: string): Stoppable[] {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Stoppable[]
  } catch {
    return []
  }
}

function startWatchdog(): Socket {
  const child = spawn(
    process.execPath,
    ["--import", pathToFileURL(require.resolve("tsx")).href, path.join(__dirname, "watchdog.ts")],
    { detached: true, stdio: ["pipe", "ignore", "ignore"] }
  )
  child.unref()
  const pipe = child.stdin as Socket
  pipe.on("error", () => undefined)
  pipe.unref()
  return pipe
}
