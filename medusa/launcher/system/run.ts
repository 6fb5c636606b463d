import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync } from "node:fs"
import path from "node:path"
import { guard } from "./guard"
import { tail } from "./log-lines"
import { identify } from "./process-identity"
import { terminate, type Stoppable } from "./terminate"

/** A command that ends by itself. */
export type Command = {
  /** What a person calls it, for messages: "build of the storefront". */
  name: string
  program: string
  args: string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  /** Its output goes to this file, which is begun anew. */
  logFile: string
  /** Stops the command when the launcher is told to stop. */
  signal?: AbortSignal
  /** Told the last line of the output now and then, so that a person sees it move. */
  say?: (line: string) => void
}

/** How a command ended. */
export type Outcome = { code: number | null; signal: NodeJS.Signals | null; error?: Error }

const GRACE_MS = 3_000
const SAY_EVERY_MS = 1_000

/** Runs a command under guard, its output in a file. Never throws: a failure is an outcome. */
export async function run(command: Command): Promise<Outcome> {
  if (command.signal?.aborted) {
    return { code: null, signal: "SIGTERM" }
  }
  mkdirSync(path.dirname(command.logFile), { recursive: true })
  const log = openSync(command.logFile, "w")
  const child = spawn(command.program, command.args, {
    cwd: command.cwd,
    env: command.env ?? process.env,
    detached: true,
    stdio: ["ignore", log, log],
  })
  closeSync(log)
  const ended = new Promise<Outcome>((resolve) => {
    child.once("error", (error) => resolve({ code: null, signal: null, error }))
    child.once("exit", (code, signal) => resolve({ code, signal }))
  })
  const identity = child.pid === undefined ? null : identify(child.pid)
  if (!identity) {
    return ended
  }
  const target: Stoppable = {
    ...identity,
    name: command.name,
    signal: "SIGTERM",
    graceMs: GRACE_MS,
  }
  guard.watch(target)
  const abort = (): void => void terminate(target)
  command.signal?.addEventListener("abort", abort, { once: true })
  const { say } = command
  const ticker = say && setInterval(() => say(tail(command.logFile, 1)), SAY_EVERY_MS)
  const outcome = await ended
  clearInterval(ticker)
  command.signal?.removeEventListener("abort", abort)
  guard.forget(target.pid)
  return outcome
}
