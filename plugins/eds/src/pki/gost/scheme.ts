import type { Curve } from "./curve"
import type { Affine } from "./point"
import { fromLittleEndian, verifyLittleEndian } from "./signature"

/** Signatures of one kind of GOST key, in the byte order of the Kazakh authority. */
export interface GostScheme {
  readonly curve: Curve
  /** Order of the base point: private keys are in [1, q). */
  readonly q: bigint
  multiplyBase(d: bigint): Affine
  /**
   * The point of a public key.
   *
   * @param key x ‖ y, each lowest byte first
   * @returns nothing when this is no point of the curve
   */
  point(key: Uint8Array): Affine | undefined
  /**
   * @param key x ‖ y, or a point that `point` gave
   * @param signature r ‖ s, each lowest byte first
   * @param reused whether this is an authority's key that will be met again: see {@link Curve.sumHasX}
   */
  verify(
    key: Uint8Array | Affine,
    signature: Uint8Array,
    message: Uint8Array,
    options?: { reused?: boolean }
  ): boolean
}

export function createScheme(curve: Curve, hash: (message: Uint8Array) => Uint8Array): GostScheme {
  const half = curve.parameters.bits / 8
  const point = (key: Uint8Array) => {
    if (key.length !== half * 2) return undefined
    const found = {
      x: fromLittleEndian(key.subarray(0, half)),
      y: fromLittleEndian(key.subarray(half)),
    }
    return curve.has(found) ? found : undefined
  }
  return {
    curve,
    q: curve.q,
    multiplyBase: (d) => curve.multiplyBase(d),
    point,
    verify: (key, signature, message, { reused = false } = {}) => {
      const known = key instanceof Uint8Array ? point(key) : key
      return !!known && verifyLittleEndian(curve, known, signature, hash(message), reused)
    },
  }
}
