import { PkiError } from "../errors"

/** What an authority says of a certificate. */
export type CertificateStatus =
  { kind: "good" } | { kind: "unknown" } | { kind: "revoked"; at: Date; reason?: number }

/** CRLReason (RFC 5280 section 5.3.1). */
export const REASON = { certificateHold: 6, removeFromCrl: 8 } as const

/**
 * @throws PkiError `certificate_unknown`, `certificate_on_hold`, `certificate_revoked`
 */
export function requireGood(status: CertificateStatus): void {
  if (status.kind === "good") return
  if (status.kind === "unknown" || neverIssued(status)) throw new PkiError("certificate_unknown")
  if (status.reason === REASON.certificateHold) throw new PkiError("certificate_on_hold")
  throw new PkiError("certificate_revoked")
}

/** An authority calls what it never issued "on hold since 1970" (RFC 6960 section 2.2). */
function neverIssued({ at, reason }: { at: Date; reason?: number }): boolean {
  return at.getTime() === 0 && reason === REASON.certificateHold
}
