const MINUTE = 60_000

/** Number of the minute that a moment lies in, and the share of it that has passed. */
export const minuteAt = (now: Date): { minute: number; passed: number } => {
  const minutes = now.getTime() / MINUTE
  const minute = Math.floor(minutes)
  return { minute, passed: minutes - minute }
}

/**
 * Events within the last minute, from whole minutes: of the one before, the part that is not over yet is
 * taken as evenly spread.
 */
export const estimate = (thisMinute: number, minuteBefore: number, passed: number): number =>
  thisMinute + minuteBefore * (1 - passed)

/** Counts events of the last minute in the process. */
export class SlidingMinute {
  #minute = 0
  #count = 0
  #before = 0

  /** Counts one more. @returns how many there were within the last minute, this one included */
  add(now: Date): number {
    const { minute, passed } = minuteAt(now)
    if (minute !== this.#minute) {
      this.#before = minute === this.#minute + 1 ? this.#count : 0
      this.#count = 0
      this.#minute = minute
    }
    this.#count += 1
    return estimate(this.#count, this.#before, passed)
  }
}
