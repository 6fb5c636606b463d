import { nextDelay, type Rhythm } from "./poll-delay"

/** The browser as the poller sees it. */
export interface Surroundings {
  isVisible(): boolean
  /** calls back when the page is looked at again; returns how to end that */
  onReturn(listener: () => void): () => void
  fetch: typeof fetch
}

interface Polling<T> {
  url: string
  rhythm: Rhythm
  /** takes the answer and says whether it brought anything new */
  take: (answer: T) => boolean
}

const PATIENCE_MS = 10_000

/** A browser tab: hidden pages ask nothing, and a page that is looked at again asks at once. */
export const tab: Surroundings = {
  isVisible: () => document.visibilityState === "visible",
  onReturn(listener) {
    document.addEventListener("visibilitychange", listener)
    window.addEventListener("focus", listener)
    window.addEventListener("online", listener)
    return () => {
      document.removeEventListener("visibilitychange", listener)
      window.removeEventListener("focus", listener)
      window.removeEventListener("online", listener)
    }
  },
  fetch: (...args) => fetch(...args),
}

/**
 * Asks for something again and again, one question at a time.
 * @returns ends it
 */
export function startPolling<T>(
  { url, rhythm, take }: Polling<T>,
  around: Surroundings = tab
): () => void {
  const state = { unchanged: 0, failures: 0, retryAfter: 0 }
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueAt = 0
  let asking = false
  let ended = false

  const wait = () => {
    clearTimeout(timer)
    if (!ended && around.isVisible()) timer = setTimeout(ask, Math.max(0, dueAt - Date.now()))
  }

  const plan = () => {
    dueAt = Date.now() + nextDelay(state, rhythm)
    wait()
  }

  const ask = async () => {
    clearTimeout(timer)
    if (asking || ended || !around.isVisible()) return
    asking = true
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS)
      const response = await around.fetch(url, { cache: "no-cache", signal })
      state.retryAfter = Number(response.headers.get("retry-after")) || 0
      if (!response.ok) throw new Error(`${url} answered ${response.status}`)
      const answer = (await response.json()) as T
      state.failures = 0
      if (!ended) state.unchanged = take(answer) ? 0 : state.unchanged + 1
    } catch {
      state.failures += 1
    } finally {
      asking = false
      plan()
    }
  }

  const forget = around.onReturn(() => {
    state.unchanged = 0
    if (state.failures === 0) void ask()
    else if (!asking) wait()
  })
  plan()
  return () => {
    ended = true
    clearTimeout(timer)
    forget()
  }
}
