import { later, type Context } from "../context"
import { PkiError } from "../errors"
import type { RevocationEvidence } from "../types"
import type { Certificate } from "../x509/certificate"
import type { Authority } from "../x509/trust-store"
import { readCrl } from "./crl"
import { crlStatus, requireFreshLists } from "./crl-status"
import { requireCrlIssuer } from "./crl-verify"
import { readOcspResponse } from "./ocsp-response"
import { verifyOcspResponse } from "./ocsp-verify"
import { requireGood } from "./status"

/** How far from the decision time an OCSP answer may have been given: a stamp may be older than the question. */
const OCSP_DISTANCE_MS = 60 * 60_000
const CRL_MAX_AGE_MS = 24 * 3_600_000

/**
 * Reads a stored word of the authority again: it must have said "good" at about the decision time.
 *
 * @throws PkiError as the first reading did, and `crl_issuer_refused` for lists of another authority
 */
export async function requireStoredGood(
  evidence: RevocationEvidence,
  certificate: Certificate,
  authority: Authority,
  at: Date,
  context: Context
): Promise<void> {
  const read = evidence.source === "ocsp" ? readStoredAnswer : readStoredLists
  await read(evidence, certificate, authority, at, context)
}

async function readStoredAnswer(
  { der }: RevocationEvidence,
  certificate: Certificate,
  authority: Authority,
  at: Date,
  context: Context
): Promise<void> {
  const { status, basic } = readOcspResponse(der)
  if (!basic) throw new PkiError("ocsp_refused", `status ${status}`)
  const expected = {
    certificate,
    authority,
    at: later(at, OCSP_DISTANCE_MS),
    maxAgeMs: 2 * OCSP_DISTANCE_MS,
  }
  requireGood(await verifyOcspResponse(basic, expected, context))
}

async function readStoredLists(
  { der, deltaDer }: RevocationEvidence,
  certificate: Certificate,
  authority: Authority,
  at: Date,
  context: Context
): Promise<void> {
  const base = readCrl(der)
  const delta = deltaDer && readCrl(deltaDer)
  for (const crl of delta ? [base, delta] : [base]) {
    const issuer = await requireCrlIssuer(crl, context)
    if (issuer.certificate.sha256 !== authority.certificate.sha256) {
      throw new PkiError("crl_issuer_refused")
    }
  }
  if (base.baseNumber !== undefined) throw new PkiError("crl_delta_mismatch", "a delta alone")
  requireFreshLists({ base, delta }, at, CRL_MAX_AGE_MS)
  requireGood(crlStatus({ base, delta }, certificate))
}
