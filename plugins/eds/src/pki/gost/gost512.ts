import { createCurve } from "./curve"
import { TC26_512_A } from "./curves"
import type { Affine } from "./point"
import { fromLittleEndian, verifyLittleEndian } from "./signature"
import { streebog512 } from "./streebog"

/** GOST 34.10-2015 with keys of 512 bits and Streebog-512, as the NUC uses it. */
const curve = createCurve(TC26_512_A)

export const gost512 = {
  curve,
  /** Order of the base point: private keys are in [1, q). */
  q: curve.q,
  multiplyBase: (d: bigint): Affine => curve.multiplyBase(d),

  /**
   * The point of a public key.
   *
   * @param key x ‖ y, each of 64 bytes, lowest first
   * @returns nothing when this is no point of the curve
   */
  point(key: Uint8Array): Affine | undefined {
    if (key.length !== 128) return undefined
    const point = {
      x: fromLittleEndian(key.subarray(0, 64)),
      y: fromLittleEndian(key.subarray(64)),
    }
    return curve.has(point) ? point : undefined
  },

  /**
   * @param key x ‖ y, or a point that `point` gave
   * @param signature r ‖ s, each of 64 bytes, lowest first
   * @param reused whether this is an authority's key that will be met again: see {@link Curve.sumHasX}
   */
  verify(
    key: Uint8Array | Affine,
    signature: Uint8Array,
    message: Uint8Array,
    { reused = false } = {}
  ): boolean {
    const point = key instanceof Uint8Array ? gost512.point(key) : key
    return !!point && verifyLittleEndian(curve, point, signature, streebog512(message), reused)
  },
}
