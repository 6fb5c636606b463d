/** Names of the files in the archive of one signature. */
export const ARCHIVE = {
  format: "qazyna-eds-archive/1",
  manifest: "manifest.json",
  /** The signed bytes. */
  content: "content.txt",
  /** The CMS, DER. */
  signature: "signature.p7s",
  /** The signer's certificate. */
  certificate: "certificate.cer",
  /** Certificates of the authorities, `1.cer` being the issuer. */
  chain: /^chain\/\d+\.cer$/,
  ocsp: "revocation.ocsp",
  crl: "revocation.crl",
  /** The newer part of the list, when there was one. */
  deltaCrl: "revocation-delta.crl",
  /** The time stamp token, DER; absent when there is none. */
  timeStamp: "timestamp.tst",
} as const

/** What the manifest says, as far as checking depends on it. */
export interface ArchiveManifest {
  /** ISO 8601. */
  signedAt: Date
  /** Hex SHA-256 of each file. */
  files: Record<string, string>
}
