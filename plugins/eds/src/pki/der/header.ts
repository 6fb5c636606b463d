import { PkiError } from "../errors"

/** Where a value begins and ends. */
export interface Header {
  tag: number
  /** Offset of the first content byte. */
  from: number
  /** Offset behind the last content byte. */
  to: number
}

/**
 * Reads the identifier and length at an offset by the rules of DER (X.690 section 10): definite length in its
 * shortest form, the number of the tag in one octet.
 *
 * @param end offset that the value may not reach beyond
 * @throws PkiError `der_malformed`
 */
export function readHeader(bytes: Uint8Array, offset: number, end: number): Header {
  if (end - offset < 2) throw malformed("a value is cut off", offset)
  const tag = bytes[offset]!
  if ((tag & 0x1f) === 0x1f) throw malformed("a tag of many octets", offset)
  if (tag === 0) throw malformed("an end-of-contents mark", offset)
  const first = bytes[offset + 1]!
  if (first < 0x80) return within({ tag, from: offset + 2, to: offset + 2 + first }, end)

  const count = first & 0x7f
  if (count === 0) throw malformed("an indefinite length", offset)
  if (count > 4 || end - offset - 2 < count) throw malformed("a length out of range", offset)
  let length = 0
  for (let i = 0; i < count; i++) length = length * 256 + bytes[offset + 2 + i]!
  const shortest = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8)
  if (shortest !== count) throw malformed("a length longer than it must be", offset)
  const from = offset + 2 + count
  return within({ tag, from, to: from + length }, end)
}

function within(header: Header, end: number): Header {
  if (header.to > end) throw malformed("a value is longer than what holds it", header.from)
  return header
}

/** @param offset where in the input, the only thing that a log learns of it */
export function malformed(what: string, offset: number): PkiError {
  return new PkiError("der_malformed", `${what} at ${offset}`)
}
