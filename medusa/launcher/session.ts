import { LauncherError, errorMessage, systemSentence } from "./errors"
import { inState } from "./paths"
import { guard, stopLeftovers } from "./system/guard"
import { tryLock } from "./system/lock"

/** Something that was started and has to be stopped. */
export type Stoppable = { name: string; stop: () => Promise<void>; kill: () => void }

const SIGNAL_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** npm passes on a signal that the terminal has already given to everybody: one press, two signals. */
const SAME_PRESS_MS = 700

/**
 * One run of the launcher in this checkout: at most one at a time, cleans up after one that was
 * killed, and stops in the opposite order of starting.
 */
export class Session {
  private readonly started: Stoppable[] = []
  private readonly controller = new AbortController()
  private interruptedAt = 0
  private exitCode: number | null = null

  /** False when the work is done beside a shop that runs in this checkout. */
  alone = true

  /** Aborted by Ctrl-C; whatever takes long should listen. */
  readonly signal = this.controller.signal

  /** To be stopped at the end, before everything that was added earlier. */
  add(stoppable: Stoppable): void {
    this.started.push(stoppable)
  }

  /** Ends the run with this code when nothing else decides it. */
  exitWith(code: number): void {
    this.exitCode ??= code
  }

  /** Resolves when the person wants to stop. */
  interrupted(): Promise<void> {
    return new Promise((resolve) =>
      this.signal.aborted
        ? resolve()
        : this.signal.addEventListener("abort", () => resolve(), { once: true })
    )
  }

  /**
   * Takes the checkout, runs the work and stops everything, whatever happens; then ends the process.
   * @param what the command as it is typed, for messages
   * @param beside whether the work may also be done beside a shop that runs in this checkout
   */
  async run(
    what: string,
    work: (session: Session) => Promise<void>,
    beside: "alone" | "beside" = "alone"
  ): Promise<never> {
    for (const [signal, code] of Object.entries(SIGNAL_CODES)) {
      process.on(signal, () => this.interrupt(code))
    }
    // A terminal that was closed cannot be written to, which is no reason to stop less orderly.
    process.stdout.on("error", () => undefined)
    process.stderr.on("error", () => undefined)
    let code = 0
    try {
      this.alone = takeCheckout(what, beside)
      if (this.alone) {
        await cleanUp()
      }
      await work(this)
    } catch (error) {
      code = this.signal.aborted ? 0 : report(error)
    }
    await this.stopAll()
    process.exit(this.exitCode ?? code)
  }

  private async stopAll(): Promise<void> {
    for (const { name, stop } of this.started.reverse()) {
      if (process.stdout.isTTY) {
        console.log(`Stopping the ${name}...`)
      }
      await stop()
    }
  }

  private interrupt(code: number): void {
    if (!this.signal.aborted) {
      this.interruptedAt = Date.now()
      this.exitCode = code
      this.controller.abort()
    } else if (Date.now() - this.interruptedAt > SAME_PRESS_MS) {
      this.started.forEach(({ kill }) => kill())
      process.exit(code)
    }
  }
}

/**
 * Prints a problem: its sentence alone if a person can solve it, everything else with its stack.
 * @returns the exit code
 */
export function report(error: unknown): number {
  const sentence = error instanceof LauncherError ? error.message : systemSentence(error)
  const stack = error instanceof Error ? error.stack : errorMessage(error)
  console.error(`\n${sentence ?? `The launcher itself failed: ${stack}`}\n`)
  return 1
}

/** Stops what a killed run has left, and begins a record of our own. */
async function cleanUp(): Promise<void> {
  const record = inState("running.json")
  for (const name of await stopLeftovers(record)) {
    console.log(`Stopped the ${name} of a run that was killed.`)
  }
  guard.recordIn(record)
}

/** @returns false when another run has the checkout and that is no obstacle */
function takeCheckout(what: string, beside: "alone" | "beside"): boolean {
  const result = tryLock(inState("launcher.lock"))
  if (typeof result === "function") {
    process.once("exit", result)
    return true
  }
  if (beside === "beside") {
    return false
  }
  throw new LauncherError(
    `Qazyna already runs in this checkout (process ${result.pid}), so ${what} cannot: stop it there with Ctrl-C, or with \`kill ${result.pid}\`.`
  )
}
