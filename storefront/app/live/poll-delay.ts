/** How often an open page asks. */
export interface Rhythm {
  /** first and shortest delay in milliseconds */
  shortMs: number
  /** delay when nothing has changed for long */
  longMs: number
}

/** What the last answers were like. */
export interface PollState {
  /** answers in a row that brought nothing new */
  unchanged: number
  /** requests in a row without an answer */
  failures: number
  /** what the server asked to wait, in seconds; 0 when it asked nothing */
  retryAfter: number
}

const GROWTH = 1.3
const MOST_MS = 60_000
const JITTER = 0.2

/**
 * Milliseconds until the next question: longer while nothing changes, doubled by each failure, never shorter
 * than the server asks for, and scattered so that pages opened together do not ask together.
 * @param random from 0 to 1
 */
export function nextDelay(state: PollState, rhythm: Rhythm, random = Math.random()): number {
  const { shortMs, longMs } = rhythm
  const calm = Math.min(longMs, shortMs * GROWTH ** state.unchanged)
  const plain =
    state.failures > 0 ? Math.min(MOST_MS, shortMs * 2 ** Math.min(state.failures, 10)) : calm
  const scattered = plain * (1 - JITTER + 2 * JITTER * random)
  return Math.max(Math.round(scattered), state.retryAfter * 1_000)
}
