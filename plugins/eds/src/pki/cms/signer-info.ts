import { plainAlgorithm } from "../algorithms/identifier"
import { integerBytes, octetsOf, oidOf, sequence, setOf, smallOf, TAG, type DerNode } from "../der"
import { PkiError } from "../errors"

/** One signer of a CMS. */
export interface SignerInfo {
  version: number
  /** Raw name of the issuer of the signer's certificate. */
  issuer: Uint8Array
  /** Content octets of its serial number. */
  serial: Uint8Array
  digestAlgorithm: string
  signatureAlgorithm: string
  signature: Uint8Array
  /** The signed attributes; absent when there are none. */
  signed?: Attributes
  unsigned?: Attributes
}

/** Attributes of a signer. */
export interface Attributes {
  /** As a SET OF, which is what is signed. */
  asSet: Uint8Array
  /** The values of each attribute of a kind. */
  all(oid: string): (readonly DerNode[])[]
}

const SIGNED = 0xa0
const UNSIGNED = 0xa1

/** @throws PkiError `der_malformed`, `cms_malformed`, `algorithm_refused` */
export function readSignerInfo(node: DerNode): SignerInfo {
  const [version, identifier, digest, ...rest] = sequence(node, 5, 7)
  const signed = rest[0]?.tag === SIGNED ? rest.shift() : undefined
  const [algorithm, signature, unsigned, ...more] = rest
  if (more.length > 0 || (unsigned && unsigned.tag !== UNSIGNED)) {
    throw new PkiError("cms_malformed", "a signer")
  }
  const [issuer, serial] = sequence(identifier, 2, 2)
  return {
    version: smallOf(version),
    issuer: issuer!.bytes,
    serial: integerBytes(serial),
    digestAlgorithm: plainAlgorithm(digest),
    signatureAlgorithm: plainAlgorithm(algorithm),
    signature: octetsOf(signature),
    ...(signed && { signed: readAttributes(signed) }),
    ...(unsigned && { unsigned: readAttributes(unsigned) }),
  }
}

function readAttributes(node: DerNode): Attributes {
  const found = node.children.map((attribute) => {
    const [type, values] = sequence(attribute, 2, 2)
    return { oid: oidOf(type), values: setOf(values, 1) }
  })
  if (found.length === 0) throw new PkiError("cms_malformed", "no attributes")
  return {
    asSet: Buffer.concat([Uint8Array.of(TAG.set), node.bytes.subarray(1)]),
    all: (oid) => found.filter((each) => each.oid === oid).map(({ values }) => values),
  }
}
