import type { Context } from "../context"
import { PkiError } from "../errors"
import { OID } from "../oids"
import { requireSignedBy } from "../x509/certificate-signature"
import { KEY_USAGE } from "../x509/extension-values"
import { unknownCritical } from "../x509/extensions"
import { sameBytes } from "../x509/name"
import type { Authority } from "../x509/trust-store"
import type { Crl } from "./crl"

const KNOWN_CRITICAL = new Set<string>([
  OID.authorityKeyIdentifier,
  OID.crlNumber,
  OID.deltaCrlIndicator,
])

/**
 * The pinned authority that signed a list. Lists of a part of the certificates, or of several authorities, are
 * refused whole.
 *
 * @throws PkiError `crl_issuer_refused`, `crl_extension_refused`, `crl_signature_invalid`, `algorithm_refused`
 */
export async function requireCrlIssuer(crl: Crl, context: Context): Promise<Authority> {
  const authorities = await context.trust.authorities()
  const authority = authorities.find(
    ({ certificate }) =>
      sameBytes(certificate.subject.der, crl.issuer) &&
      !!crl.authorityKeyIdentifier &&
      !!certificate.subjectKeyIdentifier &&
      sameBytes(certificate.subjectKeyIdentifier, crl.authorityKeyIdentifier)
  )
  if (!authority?.certificate.keyUsage?.has(KEY_USAGE.cRLSign)) {
    throw new PkiError("crl_issuer_refused")
  }
  const [unknown] = unknownCritical(crl.extensions, KNOWN_CRITICAL)
  if (unknown || crl.extensions.has(OID.issuingDistributionPoint)) {
    throw new PkiError("crl_extension_refused", unknown)
  }
  await requireSignedBy(
    crl,
    authority.certificate,
    context.engine,
    context.rules,
    "crl_signature_invalid"
  )
  return authority
}
