/** What an account remembers of the certificate that was used last. Dates as ISO 8601 text. */
export type CertificateFacts = {
  /** Hexadecimal digits. */
  serial: string
  valid_until: string
  algorithm: string
}
