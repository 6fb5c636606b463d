import { createContext, useContext } from "react"
import type { HoldPhase } from "./hold-phase"

/** The clocks of a cart at this second. */
export interface HoldsNow {
  /** by position */
  phases: ReadonlyMap<string, HoldPhase>
  /** end of the clock that runs out first */
  nearest: number | null
  /** server time */
  now: number
  /** length of a hold */
  minutes: number
  /** the buyer may ask for more time */
  renewable: boolean
}

const nothing: HoldsNow = { phases: new Map(), nearest: null, now: 0, minutes: 0, renewable: false }

export const HoldContext = createContext(nothing)

export function useHolds(): HoldsNow {
  return useContext(HoldContext)
}

/** A clock has run out: nothing can be paid before that is put right. */
export function useExpired(): boolean {
  return [...useHolds().phases.values()].some(({ kind }) => kind === "expired")
}
