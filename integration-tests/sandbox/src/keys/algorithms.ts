import { createHash } from "node:crypto"
import { derWrite, streebog512 } from "@qazyna/eds/pki"

const { nul, oid, seq } = derWrite

/** The two kinds of keys that the NUC gives out today. */
export type Algorithm = "gost2015" | "rsa"

export const ALGORITHMS: readonly Algorithm[] = ["gost2015", "rsa"]

export const OIDS = {
  gostKey: "1.2.398.3.10.1.1.2.2",
  gostCurve: "1.2.398.3.10.1.1.2.2.1",
  gostSignature: "1.2.398.3.10.1.1.2.3.2",
  streebog512: "1.2.398.3.10.1.3.3",
  rsaKey: "1.2.840.113549.1.1.1",
  rsaSha1: "1.2.840.113549.1.1.5",
  rsaSha256: "1.2.840.113549.1.1.11",
  sha1: "1.3.14.3.2.26",
  sha256: "2.16.840.1.101.3.4.2.1",
} as const

const SIGNATURES = { gost2015: OIDS.gostSignature, rsa: OIDS.rsaSha256 }
const DIGESTS = { gost2015: OIDS.streebog512, rsa: OIDS.sha256 }

/** AlgorithmIdentifier with the NULL that the NUC writes after every one. */
export const identifier = (algorithm: string) => seq(oid(algorithm), nul())

export const signatureIdentifier = (algorithm: Algorithm) => identifier(SIGNATURES[algorithm])
export const digestIdentifier = (algorithm: Algorithm) => identifier(DIGESTS[algorithm])

/** The digest that goes with signatures of the algorithm: Streebog-512 or SHA-256. */
export function digest(algorithm: Algorithm, data: Uint8Array): Uint8Array {
  return algorithm === "gost2015" ? streebog512(data) : sha256(data)
}

export const sha256 = (data: Uint8Array): Uint8Array => createHash("sha256").update(data).digest()
export const sha1 = (data: Uint8Array): Uint8Array => createHash("sha1").update(data).digest()
