import { TAG, oidOf, sequence, type DerNode } from "../der"
import { PkiError } from "../errors"

/**
 * Object identifier of an AlgorithmIdentifier whose parameters are absent or NULL, as they are for all signatures and
 * digests in use.
 *
 * @throws PkiError `der_malformed`, `algorithm_refused` for other parameters
 */
export function plainAlgorithm(node: DerNode | undefined): string {
  const [algorithm, parameters] = sequence(node, 1, 2)
  const oid = oidOf(algorithm)
  if (parameters && parameters.tag !== TAG.null) {
    throw new PkiError("algorithm_refused", `${oid} with parameters`)
  }
  return oid
}
