import { streebog256, streebog512 } from "../streebog"

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex")

/** The messages of RFC 6986 section 10 are printed there with the last byte first. */
const M1 = Buffer.from("012345678901234567890123456789012345678901234567890123456789012")
const M2 = Buffer.from(
  "fbe2e5f0eee3c820fbeafaebef20fffbf0e1e0f0f520e0ed20e8ece0ebe5f0f2f120fff0eeec20f120faf2fee5e2202ce8f6f3ede220e8e6eee1e8f0f2d1202ce8f0f2e5e220e5d1",
  "hex"
).reverse()

describe("G1 Streebog", () => {
  it("G1 hashes the messages of RFC 6986", () => {
    expect(hex(streebog512(M1))).toBe(
      "1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48"
    )
    expect(hex(streebog256(M1))).toBe(
      "9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500"
    )
    expect(hex(streebog512(M2))).toBe(
      "1e88e62226bfca6f9994f1f2d51569e0daf8475a3b0fe61a5300eee46d961376035fe83549ada2b8620fcd7c496ce5b33f0cb9dddc2b6460143b03dabac9fb28"
    )
    expect(hex(streebog256(M2))).toBe(
      "9dd2fe4e90409e5da87f53976d7405b0c0cac628fc669a741d50063c557e8f50"
    )
  })
})
