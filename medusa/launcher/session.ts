import { LauncherError, errorMessage } from "./errors"
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

  /** Aborted by Ctrl-C; whatever takes long should listen. */
  readonly signal = this.controller.signal

  /** To be stopped at the end, before everything that was added earlier. */
  add(stoppable: Stoppable): void {
    this.started.push(stoppable)
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
   */
  async run(what: string, work: (session: Session) => Promise<void>): Promise<never> {
    for (const [signal, code] of Object.entries(SIGNAL_CODES)) {
      process.on(signal, () => this.interrupt(code))
    }
    let code = 0
    try {
      takeCheckout(what)
      for (const name of await stopLeftovers(inState("running.json"))) {
        console.log(`Stopped the ${name} of a run that was killed.`)
      }
      guard.recordIn(inState("running.json"))
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

/** Prints a problem: its sentence alone if a person can solve it, everything else with its stack. */
export function report(error: unknown): number {
  console.error(
    error instanceof LauncherError
      ? `\n${error.message}\n`
      : `\nThe launcher itself failed: ${error instanceof Error ? error.stack : errorMessage(error)}\n`
  )
  return 1
}

function takeCheckout(what: string): void {
  const result = tryLock(inState("launcher.lock"))
  if (typeof result !== "function") {
    throw new LauncherError(
      `Qazyna already runs in this checkout (process ${result.pid}), so ${what} cannot: stop it there with Ctrl-C, or with \`kill ${result.pid}\`.`
    )
  }
  process.once("exit", result)
}
