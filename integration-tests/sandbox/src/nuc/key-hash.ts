import { publicKeyBits } from "../certificates/certificate"
import { sha1, sha256 } from "../keys"

/** The hashes of a public key by which a request may name its authority, in hexadecimal digits. */
export function keyHashOf(spki: Uint8Array): Set<string> {
  const key = publicKeyBits(spki)
  return new Set([sha1, sha256].map((hash) => Buffer.from(hash(key)).toString("hex")))
}
