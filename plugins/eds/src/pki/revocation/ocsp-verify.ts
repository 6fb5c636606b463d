import { digest } from "../algorithms/digest"
import { CLOCK_SKEW_MS, later, type Context } from "../context"
import { PkiError } from "../errors"
import { OID } from "../oids"
import { readCertificate, type Certificate } from "../x509/certificate"
import { requireSignedBy } from "../x509/certificate-signature"
import { unknownCritical } from "../x509/extensions"
import { KEY_USAGE } from "../x509/extension-values"
import { sameBytes } from "../x509/name"
import type { Authority } from "../x509/trust-store"
import { identifies } from "./certificate-id"
import type { BasicOcspResponse, SingleResponse } from "./ocsp-response"
import type { CertificateStatus } from "./status"

/** What was asked, and what counts as an answer to it. */
export interface OcspExpectation {
  certificate: Certificate
  authority: Authority
  at: Date
  maxAgeMs: number
  /** Absent when a stored answer is read again: then the nonce has done its work. */
  nonce?: Uint8Array
}

const KNOWN_CRITICAL = new Set<string>([
  OID.keyUsage,
  OID.extendedKeyUsage,
  OID.basicConstraints,
  OID.certificatePolicies,
  OID.ocspNoCheck,
])

const KNOWN_OF_ANSWER = new Set<string>([OID.ocspNonce, OID.ocspExtendedRevoked])

/**
 * Believes an answer: signed by a responder of the same authority, about this very certificate, asked for now.
 *
 * @throws PkiError `ocsp_responder_refused`, `ocsp_signature_invalid`, `ocsp_certificate_mismatch`,
 *   `ocsp_nonce_mismatch`, `ocsp_refused` for a critical extension, `ocsp_stale`
 */
export async function verifyOcspResponse(
  response: BasicOcspResponse,
  expected: OcspExpectation,
  context: Context
): Promise<CertificateStatus> {
  const responder = await requireResponder(response, expected, context)
  await requireSignedBy(
    response,
    responder,
    context.engine,
    context.rules,
    "ocsp_signature_invalid"
  )
  const { nonce } = expected
  if (nonce && (!response.nonce || !sameBytes(response.nonce, nonce))) {
    throw new PkiError("ocsp_nonce_mismatch")
  }
  const found = response.responses.filter(({ id }) =>
    identifies(id, expected.certificate, expected.authority.certificate)
  )
  const [single] = found
  if (!single || found.length > 1) throw new PkiError("ocsp_certificate_mismatch")
  for (const extensions of [response.extensions, single.extensions]) {
    const [unknown] = unknownCritical(extensions, KNOWN_OF_ANSWER)
    if (unknown) throw new PkiError("ocsp_refused", `critical ${unknown}`)
  }
  requireFresh(response, single, expected)
  return single.status
}

async function requireResponder(
  { responder, certificates }: BasicOcspResponse,
  { authority, at }: OcspExpectation,
  { engine, rules }: Context
): Promise<Certificate> {
  const certificate = certificates.map(readResponder).find((each) => {
    if (!each) return false
    if ("name" in responder) return sameBytes(each.subject.der, responder.name)
    return sameBytes(digest("sha1", each.publicKey.bits), responder.keyHash)
  })
  if (!certificate) throw new PkiError("ocsp_responder_refused", "no certificate of the responder")
  const { authorityKeyIdentifier } = certificate
  const issuer = authority.certificate
  if (
    !sameBytes(certificate.issuer.der, issuer.subject.der) ||
    !authorityKeyIdentifier ||
    !sameBytes(authorityKeyIdentifier, issuer.subjectKeyIdentifier ?? Buffer.alloc(0))
  ) {
    throw new PkiError("ocsp_responder_refused", "of another authority")
  }
  await requireSignedBy(certificate, issuer, engine, rules, "ocsp_responder_refused")
  requireResponderProfile(certificate, at)
  return certificate
}

/** A certificate of the answer; one that cannot be read cannot be the responder's. */
function readResponder(der: Uint8Array): Certificate | undefined {
  try {
    return readCertificate(der)
  } catch {
    return undefined
  }
}

/** The mark "no check" is required: without it the responder's own status would have to be asked for. */
function requireResponderProfile(certificate: Certificate, at: Date): void {
  const { extendedKeyUsage, extensions, keyUsage, notBefore, notAfter } = certificate
  const [unknown] = unknownCritical(extensions, KNOWN_CRITICAL)
  const fits =
    extendedKeyUsage.includes(OID.ocspSigning) &&
    extensions.has(OID.ocspNoCheck) &&
    (!keyUsage || keyUsage.has(KEY_USAGE.digitalSignature)) &&
    !unknown
  if (!fits) throw new PkiError("ocsp_responder_refused", "may not answer")
  if (at < notBefore || at > notAfter) throw new PkiError("ocsp_responder_refused", "not valid now")
}

function requireFresh(
  { producedAt }: BasicOcspResponse,
  { thisUpdate, nextUpdate }: SingleResponse,
  { at, maxAgeMs }: OcspExpectation
): void {
  const newest = later(at, CLOCK_SKEW_MS)
  const oldest = later(at, -maxAgeMs)
  const fresh =
    thisUpdate >= oldest &&
    thisUpdate <= newest &&
    producedAt >= oldest &&
    producedAt <= newest &&
    (!nextUpdate || nextUpdate >= later(at, -CLOCK_SKEW_MS))
  if (!fresh) throw new PkiError("ocsp_stale")
}
