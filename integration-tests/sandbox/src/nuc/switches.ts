/** Ways in which the service for single certificates misbehaves. */
export const OCSP_MODES = [
  "good",
  "revoked",
  "hold",
  "unknown",
  "never-issued",
  "wrong-nonce",
  "no-nonce",
  "stale",
  "future",
  "foreign-responder",
  "not-a-responder",
  "bad-signature",
  "other-certificate",
  "try-later",
  "truncated",
  "error-500",
  "timeout",
  "oversized",
] as const

/** Ways in which the lists of revoked certificates misbehave. */
export const CRL_MODES = [
  "good",
  "stale",
  "future",
  "foreign",
  "bad-signature",
  "unknown-critical",
  "truncated",
  "error-500",
  "timeout",
  "oversized",
] as const

/** Ways in which the time stamp service misbehaves. */
export const TSA_MODES = [
  "good",
  "rejection",
  "wrong-nonce",
  "other-imprint",
  "untrusted",
  "bad-signature",
  "past",
  "future",
  "truncated",
  "error-500",
  "timeout",
  "oversized",
] as const

export type OcspMode = (typeof OCSP_MODES)[number]
export type CrlMode = (typeof CRL_MODES)[number]
export type TsaMode = (typeof TSA_MODES)[number]

/** "registry": the truth, as the registry has it. */
export interface Switches {
  ocsp: OcspMode | "registry"
  crl: CrlMode
  tsa: TsaMode
  /** OCSP for single certificates, by serial number in hexadecimal digits. */
  serials: Record<string, OcspMode>
}

export const TRUTHFUL: Switches = { ocsp: "registry", crl: "good", tsa: "good", serials: {} }

/**
 * Switches by lane. Every lane has addresses of its own, so tests that run side by side each set
 * their own outages.
 */
export class SwitchBoard {
  private readonly lanes = new Map<string, Switches>()

  get(lane: string): Switches {
    return this.lanes.get(lane) ?? TRUTHFUL
  }

  /** Changes what is given and leaves the rest. @throws Error with a sentence about an unknown mode */
  set(lane: string, change: Partial<Switches>): Switches {
    assertMode("ocsp", change.ocsp, ["registry", ...OCSP_MODES])
    assertMode("crl", change.crl, CRL_MODES)
    assertMode("tsa", change.tsa, TSA_MODES)
    for (const mode of Object.values(change.serials ?? {})) {
      assertMode("serials", mode, OCSP_MODES)
    }
    const current = this.get(lane)
    const serials = { ...current.serials, ...change.serials }
    const next = { ...current, ...change, serials }
    this.lanes.set(lane, next)
    return next
  }

  reset(lane: string): void {
    this.lanes.delete(lane)
  }
}

function assertMode(what: string, mode: unknown, known: readonly string[]): void {
  if (mode !== undefined && !known.includes(String(mode))) {
    throw new Error(`${what} can be ${known.join(", ")}.`)
  }
}
