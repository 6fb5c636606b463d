import { HIGH, LOW } from "./streebog-tables"

const [L0, L1, L2, L3, L4, L5, L6, L7] = LOW as Eight
const [H0, H1, H2, H3, H4, H5, H6, H7] = HIGH as Eight

/**
 * Addition, substitution, transposition and the linear map: `out = LPS(one ^ other)`, all of 16 words; `out` may be
 * one of the two. 64-bit part `i` of the result is made of byte `i` of each of the eight parts, so the low words
 * of the parts make the first four and the high words the last four.
 */
export function lps(one: Int32Array, other: Int32Array, out: Int32Array): void {
  const a = one[1]! ^ other[1]!
  const b = one[3]! ^ other[3]!
  const c = one[5]! ^ other[5]!
  const d = one[7]! ^ other[7]!
  const e = one[9]! ^ other[9]!
  const f = one[11]! ^ other[11]!
  const g = one[13]! ^ other[13]!
  const h = one[15]! ^ other[15]!
  fourParts(
    one[0]! ^ other[0]!,
    one[2]! ^ other[2]!,
    one[4]! ^ other[4]!,
    one[6]! ^ other[6]!,
    one[8]! ^ other[8]!,
    one[10]! ^ other[10]!,
    one[12]! ^ other[12]!,
    one[14]! ^ other[14]!,
    out,
    0
  )
  fourParts(a, b, c, d, e, f, g, h, out, 8)
}

/** One word of each part in registers: the loop touches no memory but the tables and the result. */
function fourParts(
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
  out: Int32Array,
  from: number
): void {
  for (let at = from; at < from + 8; at += 2) {
    const a0 = a & 255
    const b0 = b & 255
    const c0 = c & 255
    const d0 = d & 255
    const e0 = e & 255
    const f0 = f & 255
    const g0 = g & 255
    const h0 = h & 255
    out[at] = L0[a0]! ^ L1[b0]! ^ L2[c0]! ^ L3[d0]! ^ L4[e0]! ^ L5[f0]! ^ L6[g0]! ^ L7[h0]!
    out[at + 1] = H0[a0]! ^ H1[b0]! ^ H2[c0]! ^ H3[d0]! ^ H4[e0]! ^ H5[f0]! ^ H6[g0]! ^ H7[h0]!
    a >>>= 8
    b >>>= 8
    c >>>= 8
    d >>>= 8
    e >>>= 8
    f >>>= 8
    g >>>= 8
    h >>>= 8
  }
}

type Eight = [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
]
