import { createHash } from "node:crypto"
import { strFromU8, unzipSync } from "fflate"
import type { SignatureRecord } from "../../types/signature"
import { ARCHIVE_FORMAT, buildArchive } from "../build"

const base64 = (text: string): string => Buffer.from(text).toString("base64")

const record: SignatureRecord = {
  id: "edssig_1",
  agreement_id: "edsagr_1",
  version: 2,
  language: "kk",
  agreement_sha256: "00",
  customer_id: "cus_1",
  common_name: "СЕЙІТҚАЛИ АЙГЕРІМ",
  iin_masked: "9005******27",
  content: "format: qazyna-eds/1\n\nКелісім\n",
  cms: base64("cms"),
  certificate: base64("certificate"),
  certificate_serial: "0a",
  certificate_issuer: "ҰКО",
  certificate_not_before: new Date("2026-01-01"),
  certificate_not_after: new Date("2027-01-01"),
  certificate_algorithm: "gost2015",
  certificate_sha256: "00",
  chain: [base64("nca"), base64("root")],
  revocation_source: "ocsp",
  revocation_produced_at: new Date("2026-11-21"),
  revocation: base64("ocsp"),
  revocation_delta: null,
  time_stamp: base64("stamp"),
  time_stamp_at: new Date("2026-11-21"),
  signing_time: null,
  signed_at: new Date("2026-11-21"),
}

describe("archive of a signature", () => {
  it("B5 holds every part, and the manifest has the sum of each", () => {
    const files = unzipSync(buildArchive(record, "Келісім"))
    expect(Object.keys(files).sort()).toEqual([
      "README.txt",
      "certificate.cer",
      "chain/1.cer",
      "chain/2.cer",
      "content.txt",
      "manifest.json",
      "revocation.ocsp",
      "signature.p7s",
      "timestamp.tst",
    ])
    const manifest = JSON.parse(strFromU8(files["manifest.json"]!))
    expect(manifest.format).toBe(ARCHIVE_FORMAT)
    for (const [name, sum] of Object.entries(manifest.files)) {
      expect(createHash("sha256").update(files[name]!).digest("hex")).toBe(sum)
    }
  })

  it("B5 leaves out what there is not", () => {
    const files = unzipSync(buildArchive({ ...record, time_stamp: null }, "Келісім"))
    expect(files["timestamp.tst"]).toBeUndefined()
  })
})
