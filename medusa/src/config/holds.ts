import type { Env } from "./env"

/** Options of `@qazyna/holds`. */
export function holdsOptions(env: Env) {
  return {
    minutes: env.HOLD_MINUTES,
    starts: env.HOLD_STARTS,
    graceMinutes: env.HOLD_GRACE_MINUTES,
    renewals: env.HOLD_RENEWALS,
    coolDownMinutes: env.HOLD_COOL_DOWN_MINUTES,
  }
}

/**
 * What plugins ask each other, answered by the store: `branches` learns what is held, `holds` learns who a
 * buyer is.
 */
export const STOCK_SOURCES = [
  { key: "availabilitySource", resolve: "@qazyna/store/stock/availability-source" },
  { key: "personSource", resolve: "@qazyna/store/stock/person-source", dependencies: ["eds"] },
]
