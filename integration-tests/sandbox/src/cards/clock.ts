/** Something to do at a moment of this clock. */
interface Task {
  at: number
  run: () => unknown
}

/** The longest that a timer of Node can wait. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The time of the service: that of this machine, until somebody lets it pass faster. */
export class Clock {
  private ahead = 0
  private tasks: Task[] = []
  private timer: NodeJS.Timeout | undefined

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.ahead
  }

  /** Calls `run` at a moment of this clock. @returns takes it back */
  at(at: number, run: () => unknown): () => void {
    const task = { at, run }
    this.tasks.push(task)
    this.wind()
    return () => {
      this.tasks = this.tasks.filter((other) => other !== task)
    }
  }

  /**
   * Lets time pass at once.
   * @param ms how much
   * @returns when all that was due meanwhile is done, in its order and each at its own moment
   */
  async advance(ms: number): Promise<void> {
    const until = this.now() + ms
    for (let next = this.due(until); next; next = this.due(until)) {
      this.ahead = Math.max(this.ahead, next.at - Date.now())
      await next.run()
    }
    this.ahead = Math.max(this.ahead, until - Date.now())
    this.wind()
  }

  /** Back to the time of this machine; what was planned is forgotten. */
  reset(): void {
    clearTimeout(this.timer)
    this.tasks = []
    this.ahead = 0
  }

  private due(until: number): Task | undefined {
    const next = this.next()
    if (!next || next.at > until) {
      return undefined
    }
    this.tasks = this.tasks.filter((task) => task !== next)
    return next
  }

  private next(): Task | undefined {
    return this.tasks.reduce<Task | undefined>(
      (first, task) => (!first || task.at < first.at ? task : first),
      undefined
    )
  }

  private wind(): void {
    clearTimeout(this.timer)
    const next = this.next()
    if (next) {
      const wait = Math.min(Math.max(next.at - this.now(), 0), LONGEST_TIMER_MS)
      this.timer = setTimeout(() => this.strike(), wait)
      this.timer.unref()
    }
  }

  private strike(): void {
    for (let task = this.due(this.now()); task; task = this.due(this.now())) {
      void task.run()
    }
    this.wind()
  }
}
