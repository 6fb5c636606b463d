import type { PersonSignature } from "@qazyna/eds/pki"
import { buildArchive } from "../../../plugins/eds/src/archive/build"

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")

/** The archive of a signature as the shop exports it. */
export function archiveOf(content: Uint8Array, signature: PersonSignature): Uint8Array {
  const { certificate, evidence, person, revocation, timeStamp, signingTime } = signature
  const { deltaDer } = revocation
  return buildArchive(
    {
      id: "edssig_test",
      agreement_id: "edsagr_test",
      version: 1,
      language: "kk",
      agreement_sha256: "",
      customer_id: "cus_test",
      common_name: person.commonName,
      iin_masked: "****",
      content: Buffer.from(content).toString("utf8"),
      cms: base64(evidence.cms),
      certificate: base64(certificate.der),
      certificate_serial: certificate.serial,
      certificate_issuer: certificate.issuer,
      certificate_not_before: certificate.notBefore,
      certificate_not_after: certificate.notAfter,
      certificate_algorithm: certificate.algorithm,
      certificate_sha256: certificate.sha256,
      chain: evidence.chain.map(base64),
      revocation_source: revocation.source,
      revocation_produced_at: revocation.producedAt,
      revocation: base64(revocation.der),
      revocation_delta: deltaDer ? base64(deltaDer) : null,
      time_stamp: timeStamp ? base64(timeStamp.der) : null,
      time_stamp_at: timeStamp?.genTime ?? null,
      signing_time: signingTime ?? null,
      signed_at: signature.verifiedAt,
    },
    "Пайдаланушы келісімі"
  )
}
