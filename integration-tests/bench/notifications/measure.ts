import { percentile } from "../figures"
import type { Session } from "./buyers"
import { send, type Notice } from "./checks"

/** A way to be asked. */
export type Case = {
  name: string
  url: string
  notice: (session: Session) => Notice
  /** What all answers are to be. */
  answer: number
  /** Done before each round, outside of the time. */
  before?: () => Promise<void>
}

/** What was seen of a case. */
export type Seen = { name: string; asked: number; wrong: number; perSecond: number; p95: number }

/** All buyers ask at once, each its next Check after the answer to the last; `rounds` times. */
export async function measure(
  { name, url, notice, answer, before }: Case,
  sessions: Session[],
  rounds: number
): Promise<Seen> {
  const times: number[] = []
  let wrong = 0
  let seconds = 0
  for (let round = 0; round < rounds; round++) {
    await before?.()
    const notices = sessions.map(notice)
    const started = performance.now()
    await Promise.all(
      notices.map(async (one) => {
        const asked = performance.now()
        wrong += (await send(url, one)) === answer ? 0 : 1
        times.push(performance.now() - asked)
      })
    )
    seconds += (performance.now() - started) / 1000
  }
  const sorted = times.toSorted((one, other) => one - other)
  return {
    name,
    asked: times.length,
    wrong,
    perSecond: times.length / seconds,
    p95: percentile(sorted, 0.95),
  }
}
