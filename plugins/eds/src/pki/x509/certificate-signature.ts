import { schemeOf, type AlgorithmRules } from "../algorithms/signature"
import type { SignatureEngine } from "../engine/engine"
import { PkiError } from "../errors"
import type { PkiCode } from "../codes"
import type { Certificate } from "./certificate"

/** Something signed by an authority: a certificate, a revocation list, an OCSP answer. */
export interface SignedByAuthority {
  tbs: Uint8Array
  signatureAlgorithm: string
  signature: Uint8Array
}

/**
 * @param code of the refusal when the signature does not verify
 * @throws PkiError also `algorithm_refused` when key and signature are of different kinds
 */
export async function requireSignedBy(
  signed: SignedByAuthority,
  { publicKey }: Certificate,
  engine: SignatureEngine,
  rules: AlgorithmRules,
  code: PkiCode = "certificate_signature_invalid"
): Promise<void> {
  const scheme = schemeOf(signed.signatureAlgorithm, rules)
  if (scheme.key !== publicKey.algorithm) {
    throw new PkiError("algorithm_refused", "a key of another kind than the signature")
  }
  const valid = await engine.verify({
    algorithm: publicKey.algorithm,
    spki: publicKey.spki,
    signature: signed.signature,
    message: signed.tbs,
    reused: true,
  })
  if (!valid) throw new PkiError(code)
}
