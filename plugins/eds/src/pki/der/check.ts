import { malformed, readHeader } from "./header"
import { TAG } from "./node"

/** Deeper than any certificate, CMS or time stamp goes (a stamp inside a CMS is about 20 deep). */
const MAX_DEPTH = 40

/** Bytes of an object identifier: far more than any has, few enough that no reading of it takes long. */
const MAX_OID_LENGTH = 64

/** Universal types that DER knows only as primitive; as constructed ones they would be BER fragments. */
const CONSTRUCTED_UNIVERSAL = new Set<number>([TAG.sequence, TAG.set])

/**
 * Walks a whole text once, without making anything of it, and refuses what is not DER.
 *
 * The order of the members of a SET OF is not looked at: signatures are checked over the bytes as they came.
 *
 * @throws PkiError `der_malformed`
 */
export function checkDer(bytes: Uint8Array, from: number, end: number, depth = 0): void {
  if (depth > MAX_DEPTH) throw malformed("values nested too deep", from)
  for (let offset = from; offset < end;) {
    const header = readHeader(bytes, offset, end)
    const constructed = (header.tag & 0x20) !== 0
    if ((header.tag & 0xc0) === 0) {
      if (constructed !== CONSTRUCTED_UNIVERSAL.has(header.tag | 0x20)) {
        throw malformed("a form that the type does not have", offset)
      }
      checkPrimitive(bytes, header.tag, header.from, header.to)
    }
    if (constructed) checkDer(bytes, header.from, header.to, depth + 1)
    offset = header.to
  }
}

function checkPrimitive(bytes: Uint8Array, tag: number, from: number, to: number): void {
  const length = to - from
  const first = bytes[from] ?? 0
  switch (tag) {
    case TAG.boolean:
      if (length !== 1 || (first !== 0 && first !== 0xff)) throw malformed("a boolean", from)
      return
    case TAG.integer:
    case TAG.enumerated:
      if (length === 0 || (length > 1 && padded(first, bytes[from + 1]!))) {
        throw malformed("an integer not in its shortest form", from)
      }
      return
    case TAG.bitString:
      if (length === 0 || first > 7 || (first > 0 && !clearTail(bytes, from, to, first))) {
        throw malformed("a bit string", from)
      }
      return
    case TAG.null:
      if (length !== 0) throw malformed("a null with content", from)
      return
    case TAG.oid:
      checkOid(bytes, from, to)
  }
}

function padded(first: number, second: number): boolean {
  return (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)
}

function clearTail(bytes: Uint8Array, from: number, to: number, unused: number): boolean {
  return to - from > 1 && (bytes[to - 1]! & ((1 << unused) - 1)) === 0
}

function checkOid(bytes: Uint8Array, from: number, to: number): void {
  if (from === to || to - from > MAX_OID_LENGTH || bytes[to - 1]! >= 0x80) {
    throw malformed("an object identifier", from)
  }
  for (let i = from; i < to; i++) {
    const begins = i === from || bytes[i - 1]! < 0x80
    if (begins && bytes[i] === 0x80) throw malformed("an object identifier", from)
  }
}
