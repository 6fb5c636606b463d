import {
  booleanOf,
  CONTEXT,
  expectTag,
  oidOf,
  octetsOf,
  sequence,
  smallOf,
  TAG,
  type DerNode,
} from "../der"

/** Bits of the KeyUsage extension by number (RFC 5280 section 4.2.1.3). */
export const KEY_USAGE = {
  digitalSignature: 0,
  nonRepudiation: 1,
  keyCertSign: 5,
  cRLSign: 6,
} as const

export interface BasicConstraints {
  ca: boolean
  pathLength?: number
}

/** Numbers of the bits that are set. @throws PkiError `der_malformed` */
export function readKeyUsage(node: DerNode): ReadonlySet<number> {
  const [, ...octets] = expectTag(node, TAG.bitString).content
  const set = new Set<number>()
  octets.forEach((octet, i) => {
    for (let bit = 0; bit < 8; bit++) if (octet & (0x80 >> bit)) set.add(i * 8 + bit)
  })
  return set
}

/** @throws PkiError `der_malformed` */
export function readBasicConstraints(node: DerNode): BasicConstraints {
  const members = [...sequence(node, 0, 2)]
  const ca = members[0]?.tag === TAG.boolean ? booleanOf(members.shift()) : false
  return members[0] ? { ca, pathLength: smallOf(members[0]) } : { ca }
}

/** Purposes of an ExtKeyUsage. @throws PkiError `der_malformed` */
export function readExtendedKeyUsage(node: DerNode): string[] {
  return sequence(node, 1).map(oidOf)
}

/** Identifiers of CertificatePolicies. @throws PkiError `der_malformed` */
export function readPolicies(node: DerNode): string[] {
  return sequence(node, 1).map((policy) => oidOf(sequence(policy, 1, 2)[0]))
}

/** @throws PkiError `der_malformed` */
export function readSubjectKeyIdentifier(node: DerNode): Uint8Array {
  return octetsOf(node)
}

/** keyIdentifier of an AuthorityKeyIdentifier. @throws PkiError `der_malformed` */
export function readAuthorityKeyIdentifier(node: DerNode): Uint8Array | undefined {
  return sequence(node).find(({ tag }) => tag === CONTEXT)?.content
}

/** First rfc822Name of a GeneralNames. @throws PkiError `der_malformed` */
export function readEmail(node: DerNode): string | undefined {
  const name = sequence(node, 1).find(({ tag }) => tag === (CONTEXT | 1))
  return name && Buffer.from(name.content).toString("latin1")
}
