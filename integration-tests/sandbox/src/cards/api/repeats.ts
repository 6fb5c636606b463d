import type { Clock } from "../clock"

const HOUR_MS = 60 * 60_000

/** Answers to requests that succeeded, kept for an hour by their X-Request-ID. */
export class Repeats {
  private readonly kept = new Map<string, { until: number; answer: string }>()
  private readonly underWay = new Map<string, Promise<unknown>>()

  constructor(private readonly clock: Clock) {}

  /**
   * Carries a request out unless the same one has succeeded within the hour; one that is under way is waited for.
   * @param id X-Request-ID; a request without one is always carried out
   */
  async once(
    id: string | undefined,
    run: () => Promise<{ answer: string; success: boolean }>
  ): Promise<string> {
    if (!id) {
      return (await run()).answer
    }
    while (this.underWay.has(id)) {
      await this.underWay.get(id)?.catch(() => undefined)
    }
    const before = this.kept.get(id)
    if (before && before.until > this.clock.now()) {
      return before.answer
    }
    const work = run()
    this.underWay.set(id, work)
    try {
      const { answer, success } = await work
      if (success) {
        this.kept.set(id, { until: this.clock.now() + HOUR_MS, answer })
      }
      return answer
    } finally {
      this.underWay.delete(id)
    }
  }

  clear(): void {
    this.kept.clear()
  }
}
