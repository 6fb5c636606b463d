import { useState } from "react"
import { hear, NOTHING_HEARD, type Heard } from "./heard"
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
 * The answers of an address that is asked again and again.
 * @param url null asks nothing
 */
export function useUnits<T>(url: string | null): Heard<T> {
  const [from, setFrom] = useState<{ url: string | null; heard: Heard<T> } | null>(null)
  const heard = from?.url === url ? from.heard : NOTHING_HEARD
  usePolling<T>(url, UNITS_RHYTHM, (answer) => {
    const now = hear(heard, answer)
    setFrom({ url, heard: now })
    return now.latest !== heard.latest
  })
  return heard
}

/** Units of a coin in all branches, kept up to date while the page is seen. */
export function useLiveCoin(handle: string): Heard<LiveCoin> {
  return useUnits<LiveCoin>(`/live/coins/${encodeURIComponent(handle)}`)
}
