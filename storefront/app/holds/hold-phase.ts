import type { Hold } from "./types"

/** From here on the buyer is warned. */
export const WARNING_MS = 2 * 60 * 1_000

const SECOND = 1_000

export type HoldPhase =
  | { kind: "none" }
  | { kind: "held" | "ending"; end: number; secondsLeft: number }
  | { kind: "paying"; end: number }
  | { kind: "expired"; retryAt: number | null }

/**
 * Where a hold is at an instant. The page does not wait for the server to say that a clock has run out.
 * @param now milliseconds since the epoch by the server's clock
 */
export function phaseOf({ state, expiresAt, keptUntil, retryAt }: Hold, now: number): HoldPhase {
  if (state === "none") return { kind: "none" }
  const expired = { kind: "expired", retryAt: retryAt && retryAt > now ? retryAt : null } as const
  if (state === "expired") return expired
  if (keptUntil !== null && keptUntil > now) return { kind: "paying", end: keptUntil }
  if (expiresAt === null || expiresAt <= now) return expired
  const left = expiresAt - now
  const kind = left <= WARNING_MS ? "ending" : "held"
  return { kind, end: expiresAt, secondsLeft: Math.ceil(left / SECOND) }
}

/** End of the clock that runs out first, or null when none is running. */
export function nearestEnd(holds: Hold[], now: number): number | null {
  const ends = holds.flatMap((hold) => {
    const phase = phaseOf(hold, now)
    return phase.kind === "held" || phase.kind === "ending" ? [phase.end] : []
  })
  return ends.length > 0 ? Math.min(...ends) : null
}

/** `14:59`: minutes and seconds, always as wide. */
export function formatLeft(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0")
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
