import fc from "fast-check"
import { gost34311 } from "../gost34311"
import { gost512 } from "../gost512"
import { streebog256, streebog512 } from "../streebog"
import { oracle } from "./oracle"

const data = fc.uint8Array({ maxLength: 300 })
const ours = { streebog512, streebog256, gost34311 }

describe("G1 beside node-gost-crypto", () => {
  it.each(["streebog512", "streebog256", "gost34311"] as const)("G1 %s agrees", (name) => {
    fc.assert(
      fc.property(data, (bytes) => {
        expect(Buffer.from(ours[name](bytes))).toEqual(oracle.digest(name, bytes))
      })
    )
    const ones = Buffer.alloc(1000, 0xff)
    expect(Buffer.from(ours[name](ones))).toEqual(oracle.digest(name, ones))
  })

  it("G1 what it signs, we verify, and both refuse the same", () => {
    for (let i = 0; i < 4; i++) {
      const { privateKey, publicKey } = oracle.generateKey()
      const key = new Uint8Array(publicKey)
      const message = Buffer.from(`message ${i}`)
      const signature = oracle.sign(privateKey, message)
      for (const reused of [false, true]) {
        expect(gost512.verify(key, signature, message, { reused })).toBe(true)
        expect(gost512.verify(key, signature, Buffer.from("other"), { reused })).toBe(false)
      }
      const spoiled = Buffer.from(signature)
      spoiled[i * 30]! ^= 1
      expect(gost512.verify(key, spoiled, message)).toBe(oracle.verify(key, spoiled, message))
    }
  })

  it("G1 a point off the curve is no key", () => {
    const key = new Uint8Array(oracle.generateKey().publicKey)
    key[0]! ^= 1
    expect(gost512.point(key)).toBeUndefined()
    expect(gost512.point(key.subarray(1))).toBeUndefined()
    expect(gost512.verify(key, Buffer.alloc(128, 1), Buffer.from("x"))).toBe(false)
  })
})
