import { useUnits } from "./use-live-coin"

/** Units of the coins on one page of a branch by their handles; null before the first answer. */
export function useLiveBranch(code: string, page: number): Record<string, number> | null {
  return useUnits<Record<string, number>>(`/live/branches/${encodeURIComponent(code)}?page=${page}`)
}
