import { useEffect, useRef, useState } from "react"
import { useHydrated } from "remix-utils/use-hydrated"

const SECOND = 1_000

/** When the document began to arrive: on a slow phone its script runs many seconds later. */
function documentArrival(): number {
  const [navigation] = performance.getEntriesByType("navigation")
  const { responseStart = 0 } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>
  return Date.now() - (performance.now() - responseStart)
}

/**
 * Milliseconds until a clock that counts down to `align` shows its next second.
 * @param now server time
 */
export function untilNextSecond(now: number, align: number): number {
  const passed = (((now - align) % SECOND) + SECOND) % SECOND
  return SECOND - passed
}

/**
 * The server's time, every second. The first picture is the server's own, so hydration finds what it expects.
 * Each tick reads the clock anew and plans the next one, so nothing drifts, and sleep or a hidden tab are caught
 * up with at once. The visitor's clock may be wrong: only its difference to the server's is used.
 * @param start server time that came with the data
 * @param align instant whose seconds the ticks fall on
 */
export function useServerTime(start: number, align: number): number {
  const hydrating = useRef(!useHydrated())
  const ahead = useRef(0)
  const [now, setNow] = useState(start)

  useEffect(() => {
    ahead.current = start - (hydrating.current ? documentArrival() : Date.now())
    hydrating.current = false
  }, [start])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tick = () => {
      clearTimeout(timer)
      const current = Date.now() + ahead.current
      setNow(current)
      timer = setTimeout(tick, untilNextSecond(current, align))
    }
    tick()
    document.addEventListener("visibilitychange", tick)
    window.addEventListener("pageshow", tick)
    return () => {
      clearTimeout(timer)
      document.removeEventListener("visibilitychange", tick)
      window.removeEventListener("pageshow", tick)
    }
  }, [start, align])

  return now
}
