import { OID } from "../oids"
import type { PersonSignature, RevocationEvidence } from "../types"
import { serialHex } from "../x509/certificate"
import type { SignatureParts } from "./signature-parts"
import type { Signer } from "./signer"
import type { FoundStamp } from "./time-stamps"

/** What is known of a signature that passed every check. */
export function personSignature(
  { cms, certificate, attributes }: SignatureParts,
  { person, authority }: Signer,
  revocation: RevocationEvidence,
  verifiedAt: Date,
  stamp: FoundStamp | undefined
): PersonSignature {
  const { signingTime } = attributes
  return {
    person,
    certificate: {
      der: certificate.der,
      serial: serialHex(certificate.serial),
      issuer: certificate.issuer.all(OID.commonName)[0] ?? "",
      notBefore: certificate.notBefore,
      notAfter: certificate.notAfter,
      algorithm: certificate.publicKey.algorithm,
      sha256: certificate.sha256,
    },
    ...(signingTime && { signingTime }),
    verifiedAt,
    revocation,
    ...(stamp && { timeStamp: { genTime: stamp.genTime, der: stamp.der } }),
    evidence: { cms: cms.der, chain: [authority.certificate.der, authority.root.der] },
  }
}
