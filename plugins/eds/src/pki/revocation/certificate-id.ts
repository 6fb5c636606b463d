import { digest, digestOf } from "../algorithms/digest"
import { plainAlgorithm } from "../algorithms/identifier"
import { derWrite, integerBytes, octetsOf, sequence, type DerNode } from "../der"
import { OID } from "../oids"
import type { Certificate } from "../x509/certificate"
import { sameBytes } from "../x509/name"

/** Names one certificate of one authority (RFC 6960 section 4.1.1). */
export interface CertificateId {
  hashAlgorithm: string
  nameHash: Uint8Array
  keyHash: Uint8Array
  serial: Uint8Array
}

/** The identifier by SHA-256, which the NUC answers in kind. Its key hash covers the whole BIT STRING's content. */
export function certificateId(certificate: Certificate, issuer: Certificate): CertificateId {
  return {
    hashAlgorithm: OID.sha256,
    nameHash: digest("sha256", issuer.subject.der),
    keyHash: digest("sha256", issuer.publicKey.bits),
    serial: certificate.serial,
  }
}

export function writeCertificateId(id: CertificateId): Uint8Array {
  const { seq, oid, nul, octets, int } = derWrite
  const algorithm = seq(oid(id.hashAlgorithm), nul())
  return seq(algorithm, octets(id.nameHash), octets(id.keyHash), int(id.serial))
}

/** @throws PkiError `der_malformed`, `algorithm_refused` */
export function readCertificateId(node: DerNode | undefined): CertificateId {
  const [algorithm, nameHash, keyHash, serial] = sequence(node, 4, 4)
  return {
    hashAlgorithm: plainAlgorithm(algorithm),
    nameHash: octetsOf(nameHash),
    keyHash: octetsOf(keyHash),
    serial: integerBytes(serial),
  }
}

/** Whether an identifier names this certificate of this issuer. SHA-1 names nothing. */
export function identifies(
  id: CertificateId,
  certificate: Certificate,
  issuer: Certificate
): boolean {
  const name = digestOf(id.hashAlgorithm)
  return (
    name !== undefined &&
    name !== "sha1" &&
    sameBytes(id.serial, certificate.serial) &&
    sameBytes(id.nameHash, digest(name, issuer.subject.der)) &&
    sameBytes(id.keyHash, digest(name, issuer.publicKey.bits))
  )
}
