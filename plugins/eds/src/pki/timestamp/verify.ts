import { digest, digestOf } from "../algorithms/digest"
import { readSignedAttributes, type SignedAttributes } from "../cms/signed-attributes"
import { signerCertificate } from "../cms/signer-certificate"
import { requireScheme, verifySigner } from "../cms/signer-signature"
import { requireSigningCertificate } from "../cms/signing-certificate"
import { CLOCK_SKEW_MS, later, type Context } from "../context"
import { PkiError } from "../errors"
import { OID } from "../oids"
import type { Certificate } from "../x509/certificate"
import { unknownCritical } from "../x509/extensions"
import { KEY_USAGE } from "../x509/extension-values"
import { sameBytes } from "../x509/name"
import type { Authority } from "../x509/trust-store"
import type { TimeStampToken } from "./token"

/** What must have been stamped, and when at the latest. */
export interface StampExpectation {
  /** The signature octets of the signer. */
  signature: Uint8Array
  /** The signer's certificate, which no stamp may be older than. */
  certificate: Certificate
  now: Date
  /** Of our own request; absent for a stamp that the signer brought. */
  nonce?: bigint
}

/** A stamp that was believed, with the certificate whose revocation is still to be asked about. */
export interface VerifiedStamp {
  genTime: Date
  authorityCertificate: Certificate
  issuer: Authority
}

const IMPRINT_DIGESTS = new Set(["streebog512", "sha256"])
const KNOWN_CRITICAL = new Set<string>([
  OID.extendedKeyUsage,
  OID.keyUsage,
  OID.basicConstraints,
  OID.certificatePolicies,
])

/**
 * Believes a stamp: signed by an authority of stamps under a pinned authority, over this very signature.
 *
 * @throws PkiError `timestamp_signature_invalid`, `timestamp_imprint_mismatch`, `timestamp_authority_refused`,
 *   `timestamp_refused`, `timestamp_policy_refused`, `timestamp_nonce_mismatch`, `timestamp_time_refused`
 */
export async function verifyTimeStamp(
  token: TimeStampToken,
  expected: StampExpectation,
  context: Context
): Promise<VerifiedStamp> {
  const { genTime } = token.info
  const certificate = await verifyToken(token, context)
  requireImprint(token, expected)
  const issuer = await requireAuthority(certificate, genTime, context)
  requirePolicy(token.info.policy)
  requireTime(genTime, expected)
  return { genTime, authorityCertificate: certificate, issuer }
}

/**
 * Whether a token's own signature is that of the certificate that it names.
 *
 * @returns that certificate, of which nothing is believed yet
 * @throws PkiError `timestamp_refused`, `timestamp_signature_invalid`, `algorithm_refused`
 */
export async function verifyToken(
  { cms, content }: TimeStampToken,
  context: Pick<Context, "engine" | "rules">
): Promise<Certificate> {
  const { certificate, attributes } = readSigner(cms)
  const scheme = requireScheme(cms, cms.signer, certificate, context)
  const { contentType, messageDigest } = attributes
  const whole =
    contentType === OID.timeStampInfo &&
    sameBytes(messageDigest, digest(scheme.digest, content)) &&
    (await verifySigner(cms.signer, attributes, certificate, context, false))
  if (!whole) throw new PkiError("timestamp_signature_invalid")
  requireSigningCertificate(attributes, certificate, true, {
    missing: "timestamp_refused",
    mismatch: "timestamp_refused",
  })
  return certificate
}

function readSigner(cms: TimeStampToken["cms"]): {
  certificate: Certificate
  attributes: SignedAttributes
} {
  try {
    return {
      certificate: signerCertificate(cms, cms.signer),
      attributes: readSignedAttributes(cms.signer),
    }
  } catch (error) {
    throw error instanceof PkiError ? new PkiError("timestamp_refused", error.message) : error
  }
}

function requireImprint({ info }: TimeStampToken, { signature, nonce }: StampExpectation): void {
  const name = digestOf(info.imprint.algorithm)
  if (!name || !IMPRINT_DIGESTS.has(name)) throw new PkiError("timestamp_refused", "imprint")
  if (!sameBytes(info.imprint.hash, digest(name, signature))) {
    throw new PkiError("timestamp_imprint_mismatch")
  }
  if (nonce !== undefined && info.nonce !== nonce) throw new PkiError("timestamp_nonce_mismatch")
}

async function requireAuthority(
  certificate: Certificate,
  at: Date,
  { trust }: Context
): Promise<Authority> {
  const { extendedKeyUsage, extensions, keyUsage, basicConstraints } = certificate
  const fits =
    extendedKeyUsage.length === 1 &&
    extendedKeyUsage[0] === OID.timeStamping &&
    extensions.get(OID.extendedKeyUsage)?.critical &&
    (!keyUsage || keyUsage.has(KEY_USAGE.digitalSignature)) &&
    !basicConstraints?.ca &&
    unknownCritical(extensions, KNOWN_CRITICAL).length === 0
  if (!fits) throw new PkiError("timestamp_authority_refused", "may not stamp")
  try {
    return await trust.requireIssuer(certificate, at)
  } catch (error) {
    throw error instanceof PkiError
      ? new PkiError("timestamp_authority_refused", error.message)
      : error
  }
}

/** Our own request is answered at once; a stamp that the signer brought may be as old as the certificate. */
function requireTime(genTime: Date, { certificate, now, nonce }: StampExpectation): void {
  const earliest = nonce === undefined ? certificate.notBefore : later(now, -CLOCK_SKEW_MS)
  if (genTime < earliest || genTime > later(now, CLOCK_SKEW_MS)) {
    throw new PkiError("timestamp_time_refused")
  }
}

function requirePolicy(policy: string): void {
  if (!policy.startsWith(`${OID.timeStampPolicy}.`)) throw new PkiError("timestamp_policy_refused")
}
