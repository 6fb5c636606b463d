import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * A process as it can be recognised later: a number alone is not enough, because the system gives
 * the numbers of dead processes to new ones.
 */
export type ProcessIdentity = { pid: number; startedAt: string }

/** Index of the start time in /proc/<pid>/stat, counted after the state of the process. */
const START_TIME = 18

/**
 * When a process started, as an opaque text that differs for every process that ever had this
 * number, or null when there is no such process. A zombie counts as gone.
 */
export function processStart(pid: number): string | null {
  return process.platform === "linux" ? startFromProc(pid) : startFromPs(pid)
}

/** The identity of a process that is running now; null when it has already ended. */
export function identify(pid: number): ProcessIdentity | null {
  const startedAt = processStart(pid)
  return startedAt === null ? null : { pid, startedAt }
}

/** Whether this very process, not a later one with its number, is still running. */
export function isRunning(identity: ProcessIdentity): boolean {
  return processStart(identity.pid) === identity.startedAt
}

/** The command line of a process, or null when it is gone. */
export function commandLine(pid: number): string | null {
  try {
    return process.platform === "linux"
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim()
      : ps(pid, "command=")
  } catch {
    return null
  }
}

function startFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    // The name of the program stands in brackets and may itself contain spaces and brackets.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    if (state === "Z" || state === "X") {
      return null
    }
    return `${bootId()}:${fields[START_TIME]}`
  } catch {
    return null
  }
}

/** The start time counts from the boot, so it says nothing without knowing which boot. */
function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
  } catch {
    return "unknown-boot"
  }
}

function startFromPs(pid: number): string | null {
  try {
    return ps(pid, "lstart=") || null
  } catch {
    return null
  }
}

function ps(pid: number, column: string): string {
  return execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).trim()
}
