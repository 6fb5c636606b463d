import { digestOf } from "../algorithms/digest"
import { signerSchemeOf, type SignatureScheme } from "../algorithms/signature"
import type { Context } from "../context"
import { PkiError } from "../errors"
import { schemeOf } from "../algorithms/signature"
import type { Certificate } from "../x509/certificate"
import type { SignedAttributes } from "./signed-attributes"
import type { SignedData } from "./signed-data"
import type { SignerInfo } from "./signer-info"

/**
 * Key, signature and digest must be one of the known triples, and the certificate's own signature of a known kind.
 *
 * @throws PkiError `algorithm_refused`
 */
export function requireScheme(
  { digestAlgorithms }: SignedData,
  signer: SignerInfo,
  certificate: Certificate,
  { rules }: Pick<Context, "rules">
): SignatureScheme {
  const digest = digestOf(signer.digestAlgorithm)
  const scheme = signerSchemeOf(signer.signatureAlgorithm, digest, rules)
  if (digestAlgorithms.length !== 1 || digestAlgorithms[0] !== signer.digestAlgorithm) {
    throw new PkiError("algorithm_refused", "digests of the content")
  }
  if (scheme.key !== certificate.publicKey.algorithm) {
    throw new PkiError("algorithm_refused", "a key of another kind than the signature")
  }
  schemeOf(certificate.signatureAlgorithm, rules)
  return scheme
}

/**
 * Whether the signature over the signed attributes is the certificate's.
 *
 * @param reused whether the key is an authority's, whose certificate was verified before
 */
export function verifySigner(
  signer: SignerInfo,
  attributes: SignedAttributes,
  { publicKey }: Certificate,
  { engine }: Pick<Context, "engine">,
  reused: boolean
): Promise<boolean> {
  return engine.verify({
    algorithm: publicKey.algorithm,
    spki: publicKey.spki,
    signature: signer.signature,
    message: attributes.asSet,
    reused,
  })
}
