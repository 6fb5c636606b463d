import { plainAlgorithm } from "../algorithms/identifier"
import {
  bitsOf,
  integerOf,
  members,
  readDer,
  sequence,
  smallOf,
  TAG,
  timeOf,
  type DerNode,
} from "../der"
import { PkiError, refuseAs } from "../errors"
import { OID } from "../oids"
import { readAuthorityKeyIdentifier } from "../x509/extension-values"
import { readExtensions, unknownCritical, valueOf, type Extension } from "../x509/extensions"
import { readName, sameBytes } from "../x509/name"

/** A revocation list, full or delta, as it was read; nothing of it is believed yet. */
export interface Crl {
  der: Uint8Array
  tbs: Uint8Array
  signatureAlgorithm: string
  signature: Uint8Array
  /** Raw name of the issuer. */
  issuer: Uint8Array
  thisUpdate: Date
  nextUpdate: Date
  authorityKeyIdentifier?: Uint8Array
  number?: bigint
  /** Number of the full list that a delta adds to; absent in a full list. */
  baseNumber?: bigint
  extensions: Map<string, Extension>
  /** Content of the SEQUENCE of entries. */
  entries: Uint8Array
}

/** What a list says of one certificate. */
export interface CrlEntry {
  at: Date
  reason?: number
}

const VERSION_2 = 1
const KNOWN_OF_ENTRY = new Set<string>([OID.crlReason, OID.invalidityDate])

/** @throws PkiError `crl_malformed`, `algorithm_refused` */
export function readCrl(der: Uint8Array): Crl {
  return refuseAs("crl_malformed", () => read(readDer(der)))
}

function read(node: DerNode): Crl {
  const [tbs, algorithm, signature] = sequence(node, 3, 3)
  const [version, inner, issuer, thisUpdate, nextUpdate, ...rest] = sequence(tbs, 6, 7)
  const extended = rest.pop()
  const signatureAlgorithm = plainAlgorithm(algorithm)
  if (smallOf(version) !== VERSION_2 || plainAlgorithm(inner) !== signatureAlgorithm) {
    throw new PkiError("crl_malformed", "version or signature algorithm")
  }
  if (extended?.tag !== 0xa0 || extended.children.length !== 1) {
    throw new PkiError("crl_malformed", "no extensions")
  }
  const extensions = readExtensions(extended.children[0])
  return {
    der: node.bytes,
    tbs: tbs!.bytes,
    signatureAlgorithm,
    signature: bitsOf(signature),
    issuer: readName(issuer).der,
    thisUpdate: timeOf(thisUpdate),
    nextUpdate: timeOf(nextUpdate),
    authorityKeyIdentifier: valueOf(
      extensions,
      OID.authorityKeyIdentifier,
      readAuthorityKeyIdentifier
    ),
    number: valueOf(extensions, OID.crlNumber, integerOf),
    baseNumber: valueOf(extensions, OID.deltaCrlIndicator, integerOf),
    extensions,
    entries: rest[0] ? requireList(rest[0]) : new Uint8Array(0),
  }
}

function requireList(node: DerNode): Uint8Array {
  if (node.tag !== TAG.sequence) throw new PkiError("crl_malformed", "entries")
  return node.content
}

/**
 * The entry of a serial number. The list is walked without keeping it: a national authority's has many thousands.
 *
 * @throws PkiError `crl_malformed`, `crl_extension_refused`
 */
export function findEntry({ entries }: Crl, serial: Uint8Array): CrlEntry | undefined {
  return refuseAs("crl_malformed", () => {
    for (const entry of members(entries)) {
      const [first] = members(entry.content)
      if (first && sameBytes(first.content, serial)) return readEntry(entry)
    }
    return undefined
  })
}

function readEntry(node: DerNode): CrlEntry {
  const [, at, extended] = sequence(node, 2, 3)
  const extensions = readExtensions(extended)
  const [unknown] = unknownCritical(extensions, KNOWN_OF_ENTRY)
  if (unknown) throw new PkiError("crl_extension_refused", `critical ${unknown}`)
  const reason = valueOf(extensions, OID.crlReason, (value) => smallOf(value, TAG.enumerated))
  return { at: timeOf(at), ...(reason !== undefined && { reason }) }
}
