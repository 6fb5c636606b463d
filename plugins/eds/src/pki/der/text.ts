import { malformed } from "./header"
import { TAG, type DerNode } from "./node"

const decoders: Record<number, (content: Uint8Array) => string> = {
  [TAG.utf8String]: (content) =>
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content),
  [TAG.printableString]: ascii,
  [TAG.numericString]: ascii,
  [TAG.ia5String]: ascii,
  [TAG.visibleString]: ascii,
  [TAG.teletexString]: (content) => Buffer.from(content).toString("latin1"),
  [TAG.bmpString]: (content) => Buffer.from(content).swap16().toString("utf16le"),
}

/** Text of any of the string types of names. @throws PkiError `der_malformed` */
export function textOf(node: DerNode | undefined): string {
  const decode = node && decoders[node.tag]
  if (!node || !decode) throw malformed("no text where it belongs", 0)
  try {
    return decode(node.content)
  } catch {
    throw malformed("text in a broken encoding", 0)
  }
}

function ascii(content: Uint8Array): string {
  if (content.some((byte) => byte >= 0x80)) throw malformed("text that is not ASCII", 0)
  return Buffer.from(content).toString("latin1")
}
