import { randomBytes } from "node:crypto"
import { bitsOf, derWrite, readDer, timeOf, type DerNode } from "@qazyna/eds/pki"
import { sha1, signatureIdentifier, type SigningKey } from "../keys"

const { bits, ctx, generalizedTime, int, seq, utcTime } = derWrite

/** What is read of a certificate to build other things on it. */
export interface Certificate {
  readonly der: Uint8Array
  /** Content octets of the serial number, 20 of them. */
  readonly serial: Uint8Array
  /** Names in DER, to be copied as they are. */
  readonly issuer: Uint8Array
  readonly subject: Uint8Array
  readonly spki: Uint8Array
  readonly notBefore: Date
  readonly notAfter: Date
}

/** A certificate with its private key. */
export interface Identity {
  readonly certificate: Certificate
  readonly key: SigningKey
}

/** Who signs a certificate, and under which name. */
export interface Issuer {
  readonly name: Uint8Array
  readonly key: SigningKey
}

export interface CertificateRequest {
  subject: Uint8Array
  spki: Uint8Array
  notBefore: Date
  notAfter: Date
  extensions: Uint8Array[]
  issuer: Issuer
}

/** Makes a certificate of version 3 with a random serial number of 20 octets. */
export function makeCertificate(request: CertificateRequest): Certificate {
  const { subject, spki, notBefore, notAfter, extensions, issuer } = request
  const algorithm = signatureIdentifier(issuer.key.algorithm)
  const tbs = seq(
    ctx(0, int(2)),
    int(randomSerial()),
    algorithm,
    issuer.name,
    seq(time(notBefore), time(notAfter)),
    subject,
    spki,
    ctx(3, seq(...extensions))
  )
  return readCertificate(seq(tbs, algorithm, bits(issuer.key.sign(tbs))))
}

/** Reads a certificate that was made by `makeCertificate`. */
export function readCertificate(der: Uint8Array): Certificate {
  const [, serial, , issuer, validity, subject, spki] = readDer(der).children[0]?.children ?? []
  const [notBefore, notAfter] = validity?.children ?? []
  return {
    der,
    serial: present(serial).content,
    issuer: present(issuer).bytes,
    subject: present(subject).bytes,
    spki: present(spki).bytes,
    notBefore: timeOf(notBefore),
    notAfter: timeOf(notAfter),
  }
}

/** Content of the BIT STRING of a public key: what OCSP hashes, and identifiers of keys are made of. */
export const publicKeyBits = (spki: Uint8Array) => bitsOf(readDer(spki).children[1])

/** RFC 5280 section 4.2.1.2, first method. */
export const keyIdentifier = (spki: Uint8Array) => sha1(publicKeyBits(spki))

export const serialHex = ({ serial }: Pick<Certificate, "serial">) =>
  Buffer.from(serial).toString("hex")

/** RFC 5280 section 4.1.2.5: two digits for the year up to 2049. */
export const time = (at: Date) => (at.getUTCFullYear() < 2050 ? utcTime(at) : generalizedTime(at))

/** Positive and in the shortest form whatever follows: the first octet is 01 to 7f. */
function randomSerial(): Uint8Array {
  const serial = randomBytes(20)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01
  return serial
}

function present(node: DerNode | undefined): DerNode {
  if (!node) {
    throw new Error("This is no certificate.")
  }
  return node
}
