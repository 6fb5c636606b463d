import { createHash } from "node:crypto"
import { strToU8, zipSync, type Zippable } from "fflate"
import type { SignatureRecord } from "../types/signature"
import { README } from "./readme"

/** Names the form of the archive, so that a checker knows what it has before it. */
export const ARCHIVE_FORMAT = "qazyna-eds-archive/1"

type Files = Record<string, Uint8Array>

const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"))

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

const filesOf = (record: SignatureRecord): Files => ({
  "content.txt": strToU8(record.content),
  "signature.p7s": fromBase64(record.cms),
  "certificate.cer": fromBase64(record.certificate),
  ...Object.fromEntries(
    record.chain.map((certificate, index) => [`chain/${index + 1}.cer`, fromBase64(certificate)])
  ),
  [`revocation.${record.revocation_source}`]: fromBase64(record.revocation),
  ...(record.revocation_delta && {
    "revocation-delta.crl": fromBase64(record.revocation_delta),
  }),
  ...(record.time_stamp && { "timestamp.tst": fromBase64(record.time_stamp) }),
})

const manifestOf = (record: SignatureRecord, title: string, files: Files) => ({
  format: ARCHIVE_FORMAT,
  signature: {
    id: record.id,
    signed_at: record.signed_at,
    signing_time: record.signing_time,
  },
  agreement: {
    id: record.agreement_id,
    version: record.version,
    language: record.language,
    title,
    sha256: record.agreement_sha256,
  },
  signer: { common_name: record.common_name, masked_iin: record.iin_masked },
  certificate: {
    serial: record.certificate_serial,
    issuer: record.certificate_issuer,
    not_before: record.certificate_not_before,
    not_after: record.certificate_not_after,
    algorithm: record.certificate_algorithm,
    sha256: record.certificate_sha256,
  },
  revocation: {
    source: record.revocation_source,
    produced_at: record.revocation_produced_at,
  },
  time_stamp: record.time_stamp_at && { gen_time: record.time_stamp_at },
  files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
})

/** Lists go in as they are: to compress twenty megabytes would stop the shop for seconds. */
const packed = (name: string, bytes: Uint8Array): Zippable[string] => [
  bytes,
  { level: name.endsWith(".crl") ? 0 : 6 },
]

/**
 * Packs a signature with everything that is needed to check it without this shop, years later.
 *
 * @param title of the agreement, in the language that was signed
 * @returns bytes of a ZIP file
 */
export const buildArchive = (record: SignatureRecord, title: string): Uint8Array => {
  const files = filesOf(record)
  const manifest = JSON.stringify(manifestOf(record, title, files), null, 2)
  const content: Zippable = {
    "manifest.json": strToU8(`${manifest}\n`),
    "README.txt": strToU8(README),
    ...Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, packed(name, bytes)])
    ),
  }
  return zipSync(content, { mtime: record.signed_at })
}

/** Name under which the archive of a signature is saved. */
export const archiveName = (record: Pick<SignatureRecord, "id" | "version">): string =>
  `agreement-v${record.version}-${record.id}.zip`
