import { readPublicKey, type PublicKey } from "../algorithms/public-key"
import { plainAlgorithm } from "../algorithms/identifier"
import { sha256Hex } from "../algorithms/digest"
import { bitsOf, integerBytes, readDer, sequence, smallOf, timeOf, type DerNode } from "../der"
import { PkiError, refuseAs } from "../errors"
import { OID } from "../oids"
import { readExtensions, valueOf, type Extension } from "./extensions"
import {
  readAuthorityKeyIdentifier,
  readBasicConstraints,
  readEmail,
  readExtendedKeyUsage,
  readKeyUsage,
  readPolicies,
  readSubjectKeyIdentifier,
  type BasicConstraints,
} from "./extension-values"
import { readName, type Name } from "./name"

/** An X.509 certificate of version 3 as it was read; nothing of it is believed yet. */
export interface Certificate {
  der: Uint8Array
  /** The signed part. */
  tbs: Uint8Array
  /** Content octets of the INTEGER. */
  serial: Uint8Array
  signatureAlgorithm: string
  signature: Uint8Array
  issuer: Name
  subject: Name
  notBefore: Date
  notAfter: Date
  publicKey: PublicKey
  extensions: Map<string, Extension>
  keyUsage?: ReadonlySet<number>
  extendedKeyUsage: string[]
  policies: string[]
  basicConstraints?: BasicConstraints
  subjectKeyIdentifier?: Uint8Array
  authorityKeyIdentifier?: Uint8Array
  email?: string
  /** Hex, of the DER. */
  sha256: string
}

const VERSION = 0xa0
const EXTENSIONS = 0xa3
const VERSION_3 = 2

/**
 * Reads one certificate.
 *
 * @throws PkiError `certificate_malformed`, `algorithm_refused`, `key_refused`
 */
export function readCertificate(der: Uint8Array): Certificate {
  return refuseAs("certificate_malformed", () => read(readDer(der)))
}

function read(node: DerNode): Certificate {
  const [tbs, algorithm, signature] = sequence(node, 3, 3)
  const [version, serial, inner, issuer, validity, subject, spki, ...rest] = sequence(tbs, 7)
  if (version!.tag !== VERSION || smallOf(version!.children[0]) !== VERSION_3) {
    throw new PkiError("certificate_malformed", "not of version 3")
  }
  const signatureAlgorithm = plainAlgorithm(algorithm)
  if (plainAlgorithm(inner) !== signatureAlgorithm) {
    throw new PkiError("certificate_malformed", "two signature algorithms")
  }
  const [extended, ...more] = rest
  if (more.length > 0 || (extended && extended.tag !== EXTENSIONS)) {
    throw new PkiError("certificate_malformed", "unique identifiers")
  }
  const [notBefore, notAfter] = sequence(validity, 2, 2)
  const extensions = readExtensions(extended && onlyMember(extended))
  return {
    der: node.bytes,
    tbs: tbs!.bytes,
    serial: integerBytes(serial),
    signatureAlgorithm,
    signature: bitsOf(signature),
    issuer: readName(issuer),
    subject: readName(subject),
    notBefore: timeOf(notBefore),
    notAfter: timeOf(notAfter),
    publicKey: readPublicKey(spki!),
    extensions,
    keyUsage: valueOf(extensions, OID.keyUsage, readKeyUsage),
    extendedKeyUsage: valueOf(extensions, OID.extendedKeyUsage, readExtendedKeyUsage) ?? [],
    policies: valueOf(extensions, OID.certificatePolicies, readPolicies) ?? [],
    basicConstraints: valueOf(extensions, OID.basicConstraints, readBasicConstraints),
    subjectKeyIdentifier: valueOf(extensions, OID.subjectKeyIdentifier, readSubjectKeyIdentifier),
    authorityKeyIdentifier: valueOf(
      extensions,
      OID.authorityKeyIdentifier,
      readAuthorityKeyIdentifier
    ),
    email: valueOf(extensions, OID.subjectAlternativeName, readEmail),
    sha256: sha256Hex(node.bytes),
  }
}

function onlyMember({ children }: DerNode): DerNode | undefined {
  if (children.length !== 1) throw new PkiError("certificate_malformed", "extensions")
  return children[0]
}

/** Serial number as the authority prints it: lower-case hex without the octet of the sign. */
export function serialHex(serial: Uint8Array): string {
  const hex = Buffer.from(serial).toString("hex")
  return hex.length > 2 && hex.startsWith("00") ? hex.slice(2) : hex
}
