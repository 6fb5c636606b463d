import { useState } from "react"
import { usePolling } from "./use-polling"

/** Units of a coin by now. */
export interface LiveCoin {
  total: number
  /** by code of the branch; branches without the coin are missing */
  branches: Record<string, number>
}

/** Figures and reasons: docs/decisions/live-availability.md */
const UNITS_RHYTHM = { shortMs: 5_000, longMs: 30_000 }

/**
 * The latest answer of an address that is asked again and again; null before the first.
 * @param url null asks nothing
 */
export function useUnits<T>(url: string | null): T | null {
  const [heard, setHeard] = useState<{ url: string | null; answer: T } | null>(null)
  const latest = heard?.url === url ? heard.answer : null
  usePolling<T>(url, UNITS_RHYTHM, (answer) => {
    if (JSON.stringify(answer) === JSON.stringify(latest)) return false
    setHeard({ url, answer })
    return true
  })
  return latest
}

/** Units of a coin in all branches, kept up to date while the page is seen; null before the first answer. */
export function useLiveCoin(handle: string): LiveCoin | null {
  return useUnits<LiveCoin>(`/live/coins/${encodeURIComponent(handle)}`)
}
