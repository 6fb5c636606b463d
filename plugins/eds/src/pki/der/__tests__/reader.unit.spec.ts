import fc from "fast-check"
import { PkiError } from "../../errors"
import { readCertificate } from "../../x509/certificate"
import { readSignedData } from "../../cms/signed-data"
import { readCrl } from "../../revocation/crl"
import { readOcspResponse } from "../../revocation/ocsp-response"
import { readTimeStampToken } from "../../timestamp/token"
import { oidOf, readDer, integerOf, textOf, timeOf, type DerNode } from ".."
import * as write from "../writer"

const MEGABYTE = 1 << 20
const bytes = (hex: string) => Buffer.from(hex.replace(/\s/g, ""), "hex")

/** Looks at everything in a value, as the readers do. */
function visit(node: DerNode): number {
  for (const read of [oidOf, integerOf, textOf, timeOf]) {
    try {
      read(node)
    } catch (error) {
      expect(error).toBeInstanceOf(PkiError)
    }
  }
  return node.children.reduce((count, child) => count + visit(child), 1)
}

function refusesOrReads(input: Uint8Array, read: (input: Uint8Array) => unknown): void {
  try {
    read(input)
  } catch (error) {
    expect(error).toBeInstanceOf(PkiError)
  }
}

const READERS = [readCertificate, readSignedData, readCrl, readOcspResponse, readTimeStampToken]

/** Values that are right, to be spoiled. */
const der = fc.letrec<{ value: Uint8Array }>((tie) => ({
  value: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.uint8Array({ maxLength: 40 }).map(write.octets),
    fc.bigInt().map((value) => write.int(value)),
    fc.string().map(write.utf8),
    fc.constantFrom("1.2.398.3.10.1.1.2.2", "2.999.3", "1.2.840.113549.1.7.2").map(write.oid),
    fc.array(tie("value"), { maxLength: 5 }).map((members) => write.seq(...members)),
    fc.array(tie("value"), { maxLength: 5 }).map((members) => write.ctx(0, ...members))
  ),
})).value

describe("G1 the DER reader", () => {
  it.each([
    ["an indefinite length", "3080 0000"],
    ["a length longer than it must be", "0481 01 00"],
    ["a length with leading zeros", "0482 0001 00"],
    ["a length of five octets", "0485 0000000001 00"],
    ["bytes behind the value", "0500 00"],
    ["a value cut off", "0403 0000"],
    ["a member longer than what holds it", "3003 0402 00"],
    ["a tag of many octets", "1f8100 00"],
    ["a constructed OCTET STRING", "2403 040100"],
    ["a primitive SEQUENCE", "1000"],
    ["an empty INTEGER", "0200"],
    ["an INTEGER with a needless zero", "0202 0001"],
    ["an INTEGER with needless ones", "0202 ff80"],
    ["a BOOLEAN of 1", "0101 01"],
    ["a NULL with content", "0501 00"],
    ["an OID that ends in its middle", "0601 80"],
    ["an OID with leading zeros", "0602 8001"],
    ["a BIT STRING without its first octet", "0300"],
    ["a BIT STRING with bits that do not count set", "0302 07ff"],
    ["nothing", ""],
  ])("G1 refuses %s", (_, hex) => {
    expect(() => readDer(bytes(hex))).toThrow(expect.objectContaining({ code: "der_malformed" }))
  })

  it("G1 refuses values nested too deep", () => {
    const nested = Array.from({ length: 60 }).reduce<Uint8Array>(
      (value) => write.seq(value),
      write.nul()
    )
    expect(() => readDer(nested)).toThrow("nested too deep")
  })

  it("G1 reads what the writer writes", () => {
    fc.assert(
      fc.property(der, (value) => {
        expect(Buffer.from(readDer(value).bytes)).toEqual(Buffer.from(value))
        visit(readDer(value))
      })
    )
    fc.assert(fc.property(fc.bigInt(), (n) => integerOf(readDer(write.int(n))) === n))
    const arcs = fc.array(fc.bigInt({ min: 0n, max: 1n << 40n }), { maxLength: 6 })
    fc.assert(
      fc.property(arcs, (rest) => {
        const dotted = ["2", "999", ...rest].join(".")
        expect(oidOf(readDer(write.oid(dotted)))).toBe(dotted)
      })
    )
    const at = new Date("2026-11-21T10:20:30Z")
    expect(timeOf(readDer(write.utcTime(at)))).toEqual(at)
    expect(timeOf(readDer(write.generalizedTime(at)))).toEqual(at)
  })

  it.each([
    ["UTCTime without seconds", write.tagged(0x17, Buffer.from("2611211020Z"))],
    ["UTCTime with an offset", write.tagged(0x17, Buffer.from("261121102030+0500"))],
    ["a day that no calendar has", write.tagged(0x17, Buffer.from("260230102030Z"))],
    ["a fraction that ends on zero", write.tagged(0x18, Buffer.from("20261121102030.50Z"))],
    ["local time", write.tagged(0x18, Buffer.from("20261121102030"))],
  ])("G1 refuses %s", (_, value) => {
    expect(() => timeOf(readDer(value))).toThrow(PkiError)
  })

  it("G1 only ever throws its own error, whatever it is given", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
        refusesOrReads(input, (given) => visit(readDer(given)))
        for (const read of READERS) refusesOrReads(input, read)
      }),
      { numRuns: 1_000 }
    )
  })

  it("G1 only ever throws its own error for spoiled values", () => {
    const spoiled = fc.tuple(der, fc.nat(), fc.integer({ min: 1, max: 255 }))
    fc.assert(
      fc.property(spoiled, ([value, place, change]) => {
        const input = Buffer.from(value)
        input[place % input.length]! ^= change
        refusesOrReads(input, (given) => visit(readDer(given)))
        for (const read of READERS) refusesOrReads(input, read)
      }),
      { numRuns: 1_000 }
    )
  })

  it.each([
    ["zeros", Buffer.alloc(MEGABYTE)],
    ["headers of sequences", Buffer.alloc(MEGABYTE, 0x30)],
    ["a SEQUENCE of half a million NULLs", write.seq(Buffer.alloc(MEGABYTE, bytes("0500")))],
    ["a SEQUENCE of one INTEGER", write.seq(write.int(Buffer.alloc(MEGABYTE, 0x55)))],
    ["a SEQUENCE of one OID", write.seq(write.tagged(0x06, Buffer.alloc(MEGABYTE, 0x55)))],
    ["an OID of one arc", write.tagged(0x06, Buffer.alloc(MEGABYTE, 0xff), Buffer.of(1))],
  ])("G1 a megabyte of %s takes no time and little memory", (_, input) => {
    const memory = process.memoryUsage().arrayBuffers
    const started = process.cpuUsage()
    refusesOrReads(input, readDer)
    for (const read of READERS) refusesOrReads(input, read)
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000)
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(64 * MEGABYTE)
  })
})
