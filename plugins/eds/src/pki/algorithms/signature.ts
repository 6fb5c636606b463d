import { verify as verifyRsa } from "node:crypto"
import { PkiError } from "../errors"
import { gost2004 } from "../gost/gost2004"
import { gost512 } from "../gost/gost512"
import { OID } from "../oids"
import { readDer } from "../der"
import type { KeyAlgorithm } from "../types"
import { createRsaKey, pointBytes, readPublicKey } from "./public-key"
import type { DigestName } from "./digest"

/** How a signature is checked: with which kind of key, over which digest. */
export interface SignatureScheme {
  key: KeyAlgorithm
  digest: DigestName
}

const SCHEMES: Record<string, SignatureScheme> = {
  [OID.gost512Signature]: { key: "gost2015", digest: "streebog512" },
  [OID.sha256WithRsa]: { key: "rsa", digest: "sha256" },
  [OID.gost2004Signature]: { key: "gost2004", digest: "gost34311" },
}

/** Which schemes may be met. */
export interface AlgorithmRules {
  allowGost2004: boolean
}

/**
 * The scheme of a signature's object identifier.
 *
 * @throws PkiError `algorithm_refused` for any that is not on the list: SHA-1, 256-bit GOST, the identifiers of
 *   before 2016
 */
export function schemeOf(oid: string, { allowGost2004 }: AlgorithmRules): SignatureScheme {
  const scheme = SCHEMES[oid]
  if (!scheme || (scheme.key === "gost2004" && !allowGost2004)) {
    throw new PkiError("algorithm_refused", `signature of ${oid}`)
  }
  return scheme
}

/**
 * The scheme of a CMS signer. An RSA signer may name the key's identifier in the place of the signature's.
 *
 * @throws PkiError `algorithm_refused`, also when signature and digest do not belong together
 */
export function signerSchemeOf(
  signatureOid: string,
  digest: DigestName | undefined,
  rules: AlgorithmRules
): SignatureScheme {
  const named = signatureOid === OID.rsaEncryption ? OID.sha256WithRsa : signatureOid
  const scheme = schemeOf(named, rules)
  if (scheme.digest !== digest) throw new PkiError("algorithm_refused", `digest of ${signatureOid}`)
  return scheme
}

/** One signature to verify; can be sent to another thread. */
export interface SignatureTask {
  algorithm: KeyAlgorithm
  /** SubjectPublicKeyInfo of a key that was read before. */
  spki: Uint8Array
  signature: Uint8Array
  message: Uint8Array
  /** Whether the key is an authority's, which will be met again. */
  reused: boolean
}

/** Verifies one signature over a message that is hashed here. */
export function verifySignature(task: SignatureTask): boolean {
  const { algorithm, spki, signature, message, reused } = task
  if (algorithm === "rsa") {
    return verifyRsa("sha256", message, createRsaKey(spki), signature)
  }
  const key = pointBytes(readPublicKey(readDer(spki)).bits)
  const scheme = algorithm === "gost2015" ? gost512 : gost2004
  return scheme.verify(key, signature, message, { reused })
}
