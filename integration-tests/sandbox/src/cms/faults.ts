/** What a signature may have wrong; every one has to be refused. */
export const CMS_FAULTS = [
  "content-changed",
  "attributes-changed",
  "no-signed-attributes",
  "attribute-twice",
  "two-signers",
  "no-signers",
  "no-certificate",
  "other-certificate",
  "certificate-twice",
  "other-content-type",
  "digest-mismatch",
  "sha1",
  "signature-changed",
  "zero-r",
  "zero-s",
  "large-r",
  "large-s",
  "highest-first",
  "indefinite-length",
  "long-length",
  "trailing-bytes",
  "truncated",
  "oversized",
] as const

export type CmsFault = (typeof CMS_FAULTS)[number]

const MEGABYTE = 1_048_576

/** Spoils the encoding of a finished CMS, when that is the fault. */
export function malform(cms: Uint8Array, fault: CmsFault | undefined): Uint8Array {
  switch (fault) {
    case "indefinite-length":
      return indefinite(cms)
    case "long-length":
      return longLength(cms)
    case "trailing-bytes":
      return Buffer.concat([cms, Buffer.from([0x05, 0x00])])
    case "truncated":
      return cms.subarray(0, cms.length - 20)
    case "oversized":
      return Buffer.concat([cms, Buffer.alloc(MEGABYTE)])
    default:
      return cms
  }
}

/** The outermost length as BER allows it: unknown, ended by two zeros. */
function indefinite(cms: Uint8Array): Uint8Array {
  return Buffer.concat([
    Uint8Array.of(0x30, 0x80),
    cms.subarray(headerLength(cms)),
    Uint8Array.of(0, 0),
  ])
}

/** The outermost length with one octet more than DER allows. */
function longLength(cms: Uint8Array): Uint8Array {
  const header = headerLength(cms)
  const digits = cms.subarray(2, header)
  return Buffer.concat([
    Uint8Array.of(0x30, 0x80 | (digits.length + 1), 0),
    digits,
    cms.subarray(header),
  ])
}

/** A CMS is longer than 127 octets: its length always takes the long form. */
function headerLength(cms: Uint8Array): number {
  return 2 + ((cms[1] ?? 0) & 0x7f)
}
