import type { Context } from "../context"
import { PkiError } from "../errors"
import type { OcspSource, RevocationEvidence } from "../types"
import type { Certificate } from "../x509/certificate"
import type { Authority } from "../x509/trust-store"
import { ocspRequest } from "./ocsp-request"
import { OCSP_STATUS, readOcspResponse, type BasicOcspResponse } from "./ocsp-response"
import { verifyOcspResponse } from "./ocsp-verify"
import { requireGood } from "./status"

export const DEFAULT_OCSP_MAX_AGE_MS = 10 * 60_000

/** Statuses that mean "not now": the responder's trouble, not a word about the certificate. */
const NOT_NOW = new Set<number>([OCSP_STATUS.internalError, OCSP_STATUS.tryLater])

/**
 * Asks about one certificate.
 *
 * @returns nothing when the responder was silent or said "try later"
 * @throws PkiError for an answer that may not be believed, and `certificate_revoked`, `certificate_on_hold`,
 *   `certificate_unknown`
 */
export async function askOcsp(
  source: OcspSource,
  certificate: Certificate,
  authority: Authority,
  context: Context
): Promise<RevocationEvidence | undefined> {
  const { request, nonce } = ocspRequest(certificate, authority.certificate)
  const der = await source.fetch(authority.certificate, request).catch(() => undefined)
  if (!der) return undefined
  const { status, basic } = readOcspResponse(der)
  if (NOT_NOW.has(status)) return undefined
  if (!basic) throw new PkiError("ocsp_refused", `status ${status}`)
  const at = context.clock()
  const maxAgeMs = source.maxAgeMs ?? DEFAULT_OCSP_MAX_AGE_MS
  const expected = { certificate, authority, at, maxAgeMs, nonce }
  requireGood(await verifyOcspResponse(basic, expected, context))
  return ocspEvidence(basic)
}

/** The evidence that an answer is. */
export function ocspEvidence({ der, producedAt }: BasicOcspResponse): RevocationEvidence {
  return { source: "ocsp", producedAt, der }
}
