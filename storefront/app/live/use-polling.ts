import { useEffect, useRef } from "react"
import type { Rhythm } from "./poll-delay"
import { startPolling } from "./poller"

/**
 * Keeps asking while the page is open and seen.
 * @param url null asks nothing
 * @param take takes each answer and says whether it brought anything new
 */
export function usePolling<T>(
  url: string | null,
  rhythm: Rhythm,
  take: (answer: T) => boolean
): void {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    if (url === null) return
    return startPolling<T>({ url, rhythm, take: (answer) => latest.current(answer) })
  }, [url, rhythm])
}
