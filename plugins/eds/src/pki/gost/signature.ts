import type { Curve } from "./curve"
import { invert } from "./field"
import type { Affine } from "./point"

/** Number of bytes that stand lowest first, as all numbers of Kazakh GOST signatures do. */
export function fromLittleEndian(bytes: Uint8Array): bigint {
  const hex = Buffer.from(bytes).reverse().toString("hex")
  return hex ? BigInt(`0x${hex}`) : 0n
}

/** The number as bytes, lowest first. */
export function toLittleEndian(value: bigint, length: number): Uint8Array {
  return Buffer.from(value.toString(16).padStart(length * 2, "0"), "hex").reverse()
}

/** Verification of GOST 34.10-2015 (RFC 7091 section 6.2) of a hash already turned into a number. */
export function verifyNumbers(
  curve: Curve,
  key: Affine,
  { r, s }: { r: bigint; s: bigint },
  hash: bigint,
  reused = false
): boolean {
  const { q } = curve
  if (r <= 0n || r >= q || s <= 0n || s >= q) return false
  const e = hash % q || 1n
  const v = invert(e, q)
  return curve.sumHasX((s * v) % q, ((q - r) * v) % q, key, r, reused)
}

/**
 * Signature `r ‖ s` of a hash, both parts and the hash lowest byte first. This is the order of the Kazakh authority,
 * not the one of RFC 4491 and RFC 9215.
 */
export function verifyLittleEndian(
  curve: Curve,
  key: Affine,
  signature: Uint8Array,
  hash: Uint8Array,
  reused = false
): boolean {
  const half = curve.parameters.bits / 8
  if (signature.length !== half * 2) return false
  const r = fromLittleEndian(signature.subarray(0, half))
  const s = fromLittleEndian(signature.subarray(half))
  return verifyNumbers(curve, key, { r, s }, fromLittleEndian(hash), reused)
}
