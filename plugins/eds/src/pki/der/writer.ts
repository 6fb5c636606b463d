import { CONTEXT, TAG } from "./node"
import { oidContent } from "./oid"

/** A value of the given tag octet around content. */
export function tagged(tag: number, ...content: Uint8Array[]): Uint8Array {
  const body = Buffer.concat(content)
  return Buffer.concat([Uint8Array.of(tag), lengthOf(body.length), body])
}

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length)
  const octets = Buffer.alloc(4)
  octets.writeUInt32BE(length)
  const shortest = octets.subarray(octets.findIndex((byte) => byte !== 0))
  return Buffer.concat([Uint8Array.of(0x80 | shortest.length), shortest])
}

export const seq = (...members: Uint8Array[]) => tagged(TAG.sequence, ...members)

/** SET OF: members are put in the order of DER. */
export const set = (...members: Uint8Array[]) =>
  tagged(TAG.set, ...[...members].sort((one, other) => Buffer.compare(one, other)))

/** [n] around whole values (EXPLICIT), or around the content of a constructed one (IMPLICIT). */
export const ctx = (n: number, ...members: Uint8Array[]) => tagged(CONTEXT | 0x20 | n, ...members)

/** [n] in the place of a primitive value's own tag (IMPLICIT). */
export const ctxPrimitive = (n: number, content: Uint8Array) => tagged(CONTEXT | n, content)

export const oid = (dotted: string) => tagged(TAG.oid, oidContent(dotted))
export const octets = (content: Uint8Array) => tagged(TAG.octetString, content)
export const utf8 = (text: string) => tagged(TAG.utf8String, Buffer.from(text, "utf8"))
export const printable = (text: string) => tagged(TAG.printableString, Buffer.from(text, "latin1"))
export const ia5 = (text: string) => tagged(TAG.ia5String, Buffer.from(text, "latin1"))
export const nul = () => tagged(TAG.null)
export const bool = (value: boolean) => tagged(TAG.boolean, Uint8Array.of(value ? 0xff : 0))

/** BIT STRING. @param unused how many of the last bits do not count */
export const bits = (content: Uint8Array, unused = 0) =>
  tagged(TAG.bitString, Uint8Array.of(unused), content)

/** INTEGER of a number, or of content octets that are taken as they are. */
export const int = (value: bigint | number | Uint8Array) =>
  tagged(TAG.integer, value instanceof Uint8Array ? value : integerContent(BigInt(value)))

export const enumerated = (value: number) => tagged(TAG.enumerated, integerContent(BigInt(value)))

function integerContent(value: bigint): Uint8Array {
  let length = 1
  while (BigInt.asIntN(length * 8, value) !== value) length++
  const hex = BigInt.asUintN(length * 8, value).toString(16)
  return Buffer.from(hex.padStart(length * 2, "0"), "hex")
}

/** UTCTime, for the years 1950 to 2049. */
export const utcTime = (at: Date) => tagged(TAG.utcTime, Buffer.from(digits(at).slice(2) + "Z"))
export const generalizedTime = (at: Date) =>
  tagged(TAG.generalizedTime, Buffer.from(digits(at) + "Z"))

const digits = (at: Date) => at.toISOString().slice(0, 19).replace(/\D/g, "")
