import { createCurve } from "../curve"
import { CRYPTO_PRO_A, TC26_512_A } from "../curves"
import { verifyNumbers } from "../signature"

/** The example of RFC 7091 section 7.1. */
const RFC_7091 = {
  bits: 256,
  p: 0x8000000000000000000000000000000000000000000000000000000000000431n,
  a: 7n,
  b: 0x5fbff498aa938ce739b8e022fbafef40563f6e6a3472fc2a514c0ce9dae23b7en,
  q: 0x8000000000000000000000000000000150fe8a1892976154c59cfc193accf5b3n,
  x: 2n,
  y: 0x8e2a8a0e65147d4bd6316030e16d19c85c97f0a9ca267122b96abbcea7e8fc8n,
}
const D = 0x7a929ade789bb9be10ed359dd39a72c11b60961f49397eee1d19ce9891ec3b28n
const KEY = {
  x: 0x7f2b49e270db6d90d8595bec458b50c58585ba1d4e9b788f6689dbd8e56fd80bn,
  y: 0x26f1b489d6701dd185c8413a977b3cbbaf64d1c593d26627dffb101a87ff77dan,
}
const HASH = 0x2dfbc1b372d89a1188c09c52e0eec61fce52032ab1022e8e67ece6672b043ee5n
const SIGNATURE = {
  r: 0x41aa28d2f1ab148280cd9ed56feda41974053554a42767b83ad043fd39dc0493n,
  s: 0x1456c64ba4642a1653c235a98a60249bcd6d3f746b631df928014f6c5bf9c40n,
}

describe("G1 GOST 34.10", () => {
  const curve = createCurve(RFC_7091)

  it("G1 makes the key of RFC 7091 from its secret", () => {
    expect(curve.multiplyBase(D)).toEqual(KEY)
    expect(curve.multiply(RFC_7091, D)).toEqual(KEY)
  })

  it.each([false, true])(
    "G1 verifies the signature of RFC 7091 (table of the key: %s)",
    (reused) => {
      expect(verifyNumbers(curve, KEY, SIGNATURE, HASH, reused)).toBe(true)
      expect(verifyNumbers(curve, KEY, SIGNATURE, HASH ^ 1n, reused)).toBe(false)
      expect(verifyNumbers(curve, KEY, { ...SIGNATURE, s: SIGNATURE.s ^ 1n }, HASH, reused)).toBe(
        false
      )
    }
  )

  it.each([
    ["r is 0", { ...SIGNATURE, r: 0n }],
    ["s is 0", { ...SIGNATURE, s: 0n }],
    ["r is not below q", { ...SIGNATURE, r: SIGNATURE.r + RFC_7091.q }],
    ["s is not below q", { ...SIGNATURE, s: SIGNATURE.s + RFC_7091.q }],
  ])("G1 refuses a signature whose %s", (_, signature) => {
    expect(verifyNumbers(curve, KEY, signature, HASH)).toBe(false)
  })

  it.each([TC26_512_A, CRYPTO_PRO_A])("G1 knows the order of its base point", (parameters) => {
    const { q, has, multiply, multiplyBase } = createCurve(parameters)
    const last = { x: parameters.x, y: parameters.p - parameters.y }
    expect(has(parameters)).toBe(true)
    expect(has({ x: parameters.x, y: parameters.y + 1n })).toBe(false)
    expect(multiplyBase(q - 1n)).toEqual(last)
    expect(multiply(parameters, q - 1n)).toEqual(last)
    expect(multiply(multiplyBase(12345n), 678n)).toEqual(multiplyBase(12345n * 678n))
  })
})
