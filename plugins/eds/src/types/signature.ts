/** A kept signature with all its evidence. Binary parts are base64 of their DER. */
export type SignatureRecord = {
  id: string
  agreement_id: string
  version: number
  language: string
  /** SHA-256 of the agreement's canonical text, in hexadecimal digits. */
  agreement_sha256: string
  customer_id: string
  common_name: string
  iin_masked: string
  /** The signed text: header, empty line, agreement. */
  content: string
  cms: string
  certificate: string
  certificate_serial: string
  certificate_issuer: string
  certificate_not_before: Date
  certificate_not_after: Date
  certificate_algorithm: string
  certificate_sha256: string
  /** Certificates of the issuers, the nearest first. */
  chain: string[]
  revocation_source: "ocsp" | "crl"
  revocation_produced_at: Date
  /** OCSP response or CRL. */
  revocation: string
  /** The newer delta that was read together with the CRL. */
  revocation_delta: string | null
  time_stamp: string | null
  time_stamp_at: Date | null
  /** What the signer's own clock said; says nothing for sure. */
  signing_time: Date | null
  /** When the shop verified and accepted it. */
  signed_at: Date
}
