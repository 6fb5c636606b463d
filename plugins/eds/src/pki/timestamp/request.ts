import { randomBytes } from "node:crypto"
import { digest, type DigestName } from "../algorithms/digest"
import { derWrite } from "../der"
import { OID } from "../oids"

const NONCE_BYTES = 8

/** Digests that a stamp may be asked for by. */
const OIDS: Partial<Record<DigestName, string>> = {
  streebog512: OID.streebog512,
  sha256: OID.sha256,
}

/**
 * A time stamp request (RFC 3161 section 2.4.1).
 *
 * @param data what is to be stamped
 * @param name its digest: the one that the signature itself stands on
 * @param policy kind of stamp, which at the NUC also names the key that signs it
 */
export function timeStampRequest(
  data: Uint8Array,
  name: DigestName,
  policy: string
): { request: Uint8Array; nonce: bigint } {
  const { seq, int, oid, nul, octets, bool } = derWrite
  const nonce = BigInt(`0x${randomBytes(NONCE_BYTES).toString("hex")}`)
  const algorithm = seq(oid(OIDS[name] ?? OID.sha256), nul())
  const imprint = seq(algorithm, octets(digest(OIDS[name] ? name : "sha256", data)))
  return { request: seq(int(1), imprint, oid(policy), int(nonce), bool(true)), nonce }
}
