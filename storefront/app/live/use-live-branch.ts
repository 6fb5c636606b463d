import type { LiveUnits } from "./branch-units"
import { useUnits } from "./use-live-coin"

/**
 * Units of what a branch has; null before the first answer.
 * @param code null asks nothing
 */
export function useLiveBranch(code: string | null): LiveUnits | null {
  const url = code === null ? null : `/live/branches/${encodeURIComponent(code)}`
  return useUnits<LiveUnits>(url).latest
}
