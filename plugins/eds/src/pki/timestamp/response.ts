import { integerOf, readDer, sequence } from "../der"
import { PkiError, refuseAs } from "../errors"

const GRANTED = new Set([0n, 1n])

/**
 * The token of a time stamp response (RFC 3161 section 2.4.2).
 *
 * @throws PkiError `timestamp_malformed`, `timestamp_unavailable` when the authority refused
 */
export function readTimeStampResponse(der: Uint8Array): Uint8Array {
  return refuseAs("timestamp_malformed", () => {
    const [info, token] = sequence(readDer(der), 1, 2)
    const [status] = sequence(info, 1, 3)
    if (!GRANTED.has(integerOf(status))) throw new PkiError("timestamp_unavailable", "refused")
    if (!token) throw new PkiError("timestamp_malformed", "no token")
    return token.bytes
  })
}
