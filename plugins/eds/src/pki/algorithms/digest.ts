import { createHash } from "node:crypto"
import { gost34311 } from "../gost/gost34311"
import { streebog512 } from "../gost/streebog"
import { OID } from "../oids"

/** Digest that an algorithm of a signature stands on. */
export type DigestName = "streebog512" | "sha256" | "gost34311" | "sha1"

const BY_OID: Record<string, DigestName> = {
  [OID.streebog512]: "streebog512",
  [OID.sha256]: "sha256",
  [OID.gost34311]: "gost34311",
  [OID.sha1]: "sha1",
}

const DIGESTS: Record<DigestName, (data: Uint8Array) => Uint8Array> = {
  streebog512,
  gost34311,
  sha256: (data) => createHash("sha256").update(data).digest(),
  sha1: (data) => createHash("sha1").update(data).digest(),
}

/** The digest of an object identifier, if it is known at all. */
export function digestOf(oid: string): DigestName | undefined {
  return BY_OID[oid]
}

/** @returns 64 bytes for Streebog-512, 20 for SHA-1, 32 for the others */
export function digest(name: DigestName, data: Uint8Array): Uint8Array {
  return DIGESTS[name](data)
}

/** SHA-256 as lower-case hex. */
export function sha256Hex(data: Uint8Array): string {
  return createHash("sha256").update(data).digest("hex")
}
