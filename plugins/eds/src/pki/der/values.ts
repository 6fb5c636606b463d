import { malformed } from "./header"
import { TAG, type DerNode } from "./node"
import { oidText } from "./oid"

/** The node, when it carries the tag. @throws PkiError `der_malformed` */
export function expectTag(node: DerNode | undefined, tag: number): DerNode {
  if (!node) throw malformed(`nothing where tag ${tag} belongs`, 0)
  if (node.tag !== tag) throw malformed(`tag ${node.tag} where ${tag} belongs`, 0)
  return node
}

/** Members of a SEQUENCE. @throws PkiError `der_malformed` when it is none or has fewer or more members */
export function sequence(node: DerNode | undefined, atLeast = 0, atMost = Infinity) {
  return counted(expectTag(node, TAG.sequence), atLeast, atMost)
}

/** Members of a SET. @throws PkiError `der_malformed` when it is none or has fewer or more members */
export function setOf(node: DerNode | undefined, atLeast = 0, atMost = Infinity) {
  return counted(expectTag(node, TAG.set), atLeast, atMost)
}

function counted(node: DerNode, atLeast: number, atMost: number): readonly DerNode[] {
  const { children } = node
  if (children.length < atLeast || children.length > atMost) {
    throw malformed(`${children.length} members`, 0)
  }
  return children
}

/** Dotted text of an OBJECT IDENTIFIER. @throws PkiError `der_malformed` */
export function oidOf(node: DerNode | undefined): string {
  return oidText(expectTag(node, TAG.oid).content)
}

/** Bytes of an OCTET STRING. @throws PkiError `der_malformed` */
export function octetsOf(node: DerNode | undefined): Uint8Array {
  return expectTag(node, TAG.octetString).content
}

/** Bytes of a BIT STRING of whole bytes. @throws PkiError `der_malformed` */
export function bitsOf(node: DerNode | undefined): Uint8Array {
  const { content } = expectTag(node, TAG.bitString)
  if (content[0] !== 0) throw malformed("a bit string of broken bytes", 0)
  return content.subarray(1)
}

/** Content octets of an INTEGER, as they are. @throws PkiError `der_malformed` */
export function integerBytes(node: DerNode | undefined): Uint8Array {
  return expectTag(node, TAG.integer).content
}

/** Value of an INTEGER, signed. @throws PkiError `der_malformed` */
export function integerOf(node: DerNode | undefined): bigint {
  const content = integerBytes(node)
  return BigInt.asIntN(content.length * 8, BigInt(`0x${Buffer.from(content).toString("hex")}`))
}

/** Value of an INTEGER or ENUMERATED that must be small, as a version is. @throws PkiError `der_malformed` */
export function smallOf(node: DerNode | undefined, tag: number = TAG.integer): number {
  const { content } = expectTag(node, tag)
  if (content.length > 4) throw malformed("a number out of range", 0)
  return Number(BigInt.asIntN(32, BigInt(Buffer.from(content).readIntBE(0, content.length))))
}

/** Value of a BOOLEAN. @throws PkiError `der_malformed` */
export function booleanOf(node: DerNode | undefined): boolean {
  return expectTag(node, TAG.boolean).content[0] === 0xff
}
