import { plainAlgorithm } from "../algorithms/identifier"
import { digest, digestOf, type DigestName } from "../algorithms/digest"
import { octetsOf, sequence, TAG, type DerNode } from "../der"
import type { PkiCode } from "../codes"
import { PkiError, refuseAs } from "../errors"
import type { Certificate } from "../x509/certificate"
import { sameBytes } from "../x509/name"
import type { SignedAttributes } from "./signed-attributes"

/** Codes of the refusals: a time stamp has its own. */
export interface SigningCertificateCodes {
  missing: PkiCode
  mismatch: PkiCode
}

const DEFAULT_CODES: SigningCertificateCodes = {
  missing: "signing_certificate_missing",
  mismatch: "signing_certificate_mismatch",
}

/**
 * The signature must name the very certificate that is taken for the signer's, by its hash (RFC 5035): else another
 * certificate of the same key could be put in its place.
 *
 * @param required whether a signature without the attribute is refused
 * @throws PkiError `signing_certificate_missing`, `signing_certificate_mismatch`
 */
export function requireSigningCertificate(
  { signingCertificate }: SignedAttributes,
  certificate: Certificate,
  required: boolean,
  codes = DEFAULT_CODES
): void {
  if (!signingCertificate) {
    if (required) throw new PkiError(codes.missing)
    return
  }
  const { version, value } = signingCertificate
  const named = refuseAs(codes.mismatch, () => readHash(value, version))
  if (!named || !sameBytes(named.hash, digest(named.digest, certificate.der))) {
    throw new PkiError(codes.mismatch)
  }
}

interface NamedHash {
  digest: DigestName
  hash: Uint8Array
}

/** First of the ESSCertID(v2)s, which is the signer's own. */
function readHash(value: DerNode, version: 1 | 2): NamedHash | undefined {
  const [ids] = sequence(value, 1, 2)
  const members = [...sequence(sequence(ids, 1)[0], 1, 3)]
  if (version === 1) return { digest: "sha1", hash: octetsOf(members[0]) }
  const named =
    members[0]?.tag === TAG.sequence ? digestOf(plainAlgorithm(members.shift())) : "sha256"
  return named === undefined || named === "sha1"
    ? undefined
    : { digest: named, hash: octetsOf(members[0]) }
}
