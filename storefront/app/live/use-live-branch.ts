import type { LiveUnits } from "./branch-units"
import { useUnits } from "./use-live-coin"

/** Units of what a branch has; null before the first answer. */
export function useLiveBranch(code: string): LiveUnits | null {
  return useUnits<LiveUnits>(`/live/branches/${encodeURIComponent(code)}`)
}
