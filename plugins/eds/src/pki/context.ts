import type { AlgorithmRules } from "./algorithms/signature"
import type { SignatureEngine } from "./engine/engine"
import type { TrustStore } from "./x509/trust-store"

/** What all checks stand on. */
export interface Context {
  trust: TrustStore
  engine: SignatureEngine
  rules: AlgorithmRules
  clock: () => Date
}

/** How far two honest clocks may be apart. */
export const CLOCK_SKEW_MS = 5 * 60_000

/** The moment so many milliseconds later. */
export function later(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms)
}
