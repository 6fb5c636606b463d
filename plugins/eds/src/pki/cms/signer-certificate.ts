import { PkiError } from "../errors"
import { readCertificate, type Certificate } from "../x509/certificate"
import { sameBytes } from "../x509/name"
import { issuerAndSerial } from "../x509/issuer-and-serial"
import type { SignedData } from "./signed-data"
import type { SignerInfo } from "./signer-info"

/**
 * The one certificate that the signer names; other certificates that came along are not even read.
 *
 * @throws PkiError `signer_certificate_missing`, `signer_certificate_ambiguous`, `certificate_malformed`
 */
export function signerCertificate({ certificates }: SignedData, signer: SignerInfo): Certificate {
  const found = certificates.filter((der) => {
    const { issuer, serial } = issuerAndSerial(der)
    return sameBytes(issuer, signer.issuer) && sameBytes(serial, signer.serial)
  })
  const [der, ...others] = found
  if (!der) throw new PkiError("signer_certificate_missing")
  if (others.length > 0) throw new PkiError("signer_certificate_ambiguous")
  return readCertificate(der)
}
