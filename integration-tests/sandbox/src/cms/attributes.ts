import { derWrite } from "@qazyna/eds/pki"
import type { Certificate } from "../certificates/certificate"
import { time } from "../certificates/certificate"
import { sha1, sha256 } from "../keys"

const { octets, oid, seq, set } = derWrite

export const MESSAGE_DIGEST = "1.2.840.113549.1.9.4"

const attribute = (type: string, ...values: Uint8Array[]) => seq(oid(type), set(...values))

export const contentType = (type: string) => attribute("1.2.840.113549.1.9.3", oid(type))
export const messageDigest = (hash: Uint8Array) => attribute(MESSAGE_DIGEST, octets(hash))
export const signingTimeAttribute = (at: Date) => attribute("1.2.840.113549.1.9.5", time(at))

/** ESS signingCertificate (RFC 2634) with SHA-1, as the NUC's stamps have it. */
export const essSigningCertificate = ({ der }: Certificate) =>
  attribute("1.2.840.113549.1.9.16.2.12", seq(seq(seq(octets(sha1(der))))))

/** ESS signingCertificateV2 (RFC 5035) with SHA-256, which is the default and therefore not named. */
export const essSigningCertificateV2 = (der: Uint8Array) =>
  attribute("1.2.840.113549.1.9.16.2.47", seq(seq(seq(octets(sha256(der))))))

/** Unsigned attribute with a stamp of the signature. */
export const signatureTimeStamp = (token: Uint8Array) =>
  attribute("1.2.840.113549.1.9.16.2.14", token)
