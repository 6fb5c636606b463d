import { CLOCK_SKEW_MS, later } from "../context"
import { PkiError } from "../errors"
import type { Certificate } from "../x509/certificate"
import { findEntry, type Crl } from "./crl"
import { REASON, type CertificateStatus } from "./status"

/** A full list, and a delta to it when there is one. Both are of one authority, which signed them. */
export interface CrlPair {
  base: Crl
  delta?: Crl
}

/**
 * Whether a delta adds to this very list: made for it or for an earlier one, and newer than it (RFC 5280
 * section 5.2.4).
 */
export function fits(delta: Crl, base: Crl): boolean {
  const { baseNumber, number } = delta
  return (
    base.number !== undefined &&
    baseNumber !== undefined &&
    number !== undefined &&
    baseNumber <= base.number &&
    number >= base.number
  )
}

/**
 * @param maxAgeMs how old the newer of the two lists may be
 * @throws PkiError `crl_stale`, `crl_delta_mismatch`
 */
export function requireFreshLists({ base, delta }: CrlPair, at: Date, maxAgeMs: number): void {
  if (delta && !fits(delta, base)) throw new PkiError("crl_delta_mismatch")
  for (const { thisUpdate, nextUpdate } of delta ? [base, delta] : [base]) {
    if (thisUpdate > later(at, CLOCK_SKEW_MS) || nextUpdate <= at) throw new PkiError("crl_stale")
  }
  if (newest({ base, delta }).thisUpdate < later(at, -maxAgeMs)) throw new PkiError("crl_stale")
}

/** The list whose word is the latest. */
export function newest({ base, delta }: CrlPair): Crl {
  return delta && delta.thisUpdate > base.thisUpdate ? delta : base
}

/** What the lists say: the delta first, because it may also take an entry back. */
export function crlStatus({ base, delta }: CrlPair, { serial }: Certificate): CertificateStatus {
  const entry = (delta && findEntry(delta, serial)) ?? findEntry(base, serial)
  if (!entry || entry.reason === REASON.removeFromCrl) return { kind: "good" }
  return { kind: "revoked", ...entry }
}
