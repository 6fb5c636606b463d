import { setTimeout as sleep } from "node:timers/promises"
import { isRunning, type ProcessIdentity } from "./process-identity"

/** A process that somebody has to stop, and how it likes to be asked. */
export type Stoppable = ProcessIdentity & {
  /** What a person calls it: "storefront", "PostgreSQL". */
  name: string
  /** The polite request. PostgreSQL shuts down fast on SIGINT, everything else ends on SIGTERM. */
  signal: "SIGTERM" | "SIGINT"
  /** How long it may take before it is killed, in milliseconds. */
  graceMs: number
}

const POLL_MS = 50

/**
 * Stops a process and what it has started: asks, waits, and kills when the grace is over. Works for
 * processes that are not our children, and never touches a stranger that got the same number.
 * Every process of the launcher leads a group of its own, so the group is what is killed.
 */
export async function terminate(target: Stoppable): Promise<void> {
  if (!isRunning(target)) {
    return
  }
  send(target.pid, target.signal)
  if (!(await goneWithin(target, target.graceMs))) {
    kill(target)
    await goneWithin(target, 2_000)
  }
}

/** Kills a process and its group at once, without asking. */
export function kill(target: ProcessIdentity): void {
  if (isRunning(target)) {
    send(-target.pid, "SIGKILL")
    send(target.pid, "SIGKILL")
  }
}

/** Whether the process ended within so many milliseconds. */
export async function goneWithin(target: ProcessIdentity, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms
  while (isRunning(target)) {
    if (Date.now() >= deadline) {
      return false
    }
    await sleep(POLL_MS)
  }
  return true
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
}
