import { randomBytes } from "node:crypto"
import { derWrite } from "../der"
import { OID } from "../oids"
import type { Certificate } from "../x509/certificate"
import { certificateId, writeCertificateId } from "./certificate-id"

const NONCE_BYTES = 16
const NONCE_EXTENSIONS = 2

/** A question about one certificate, and the nonce that the answer must repeat. */
export function ocspRequest(
  certificate: Certificate,
  issuer: Certificate
): { request: Uint8Array; nonce: Uint8Array } {
  const { seq, ctx, oid, octets } = derWrite
  const nonce = randomBytes(NONCE_BYTES)
  const question = seq(writeCertificateId(certificateId(certificate, issuer)))
  const extension = seq(oid(OID.ocspNonce), octets(octets(nonce)))
  return { request: seq(seq(seq(question), ctx(NONCE_EXTENSIONS, seq(extension)))), nonce }
}
