import { createPublicKey } from "node:crypto"
import { bitsOf, integerOf, octetsOf, oidOf, readDer, sequence, TAG, type DerNode } from "../der"
import { PkiError, refuseAs } from "../errors"
import { gost2004 } from "../gost/gost2004"
import { gost512 } from "../gost/gost512"
import { OID } from "../oids"
import type { KeyAlgorithm } from "../types"

/** A public key that may verify signatures: of a known kind, long enough and on its curve. */
export interface PublicKey {
  algorithm: KeyAlgorithm
  /** SubjectPublicKeyInfo as it stands in the certificate. */
  spki: Uint8Array
  /** Content of the BIT STRING, over which authorities compute key hashes. */
  bits: Uint8Array
}

const MIN_RSA_BITS = 2048
const MAX_RSA_BITS = 8192
const MIN_RSA_EXPONENT = 65537n

/**
 * Reads a SubjectPublicKeyInfo. Algorithm and parameters must be exactly those of the NUC.
 *
 * @throws PkiError `algorithm_refused` for another kind of key, `key_refused` for a weak one or one off its curve,
 *   `der_malformed`
 */
export function readPublicKey(spki: DerNode): PublicKey {
  const [identifier, key] = sequence(spki, 2, 2)
  const [algorithm, parameters] = sequence(identifier, 1, 2)
  const oid = oidOf(algorithm)
  const read = READERS[oid]
  if (!read) throw new PkiError("algorithm_refused", `key of ${oid}`)
  const bits = bitsOf(key)
  return { algorithm: read(bits, parameters, spki.bytes), spki: spki.bytes, bits }
}

type Reader = (bits: Uint8Array, parameters: DerNode | undefined, spki: Uint8Array) => KeyAlgorithm

const READERS: Record<string, Reader> = {
  [OID.gost512Key]: (bits, parameters) => {
    requireParameters(parameters, [OID.gost512KeyParameters, OID.streebog512])
    if (!gost512.point(pointBytes(bits))) throw new PkiError("key_refused", "no point of the curve")
    return "gost2015"
  },
  [OID.gost2004Key]: (bits, parameters) => {
    requireParameters(parameters, [OID.gost2004KeyParameters, OID.gost2004DigestParameters])
    if (!gost2004.point(pointBytes(bits)))
      throw new PkiError("key_refused", "no point of the curve")
    return "gost2004"
  },
  [OID.rsaEncryption]: (bits, parameters, spki) => {
    if (parameters?.tag !== TAG.null) throw new PkiError("algorithm_refused", "RSA parameters")
    const [modulus, exponent] = sequence(readDer(bits), 2, 2)
    const length = integerOf(modulus).toString(2).length
    const e = integerOf(exponent)
    if (integerOf(modulus) <= 0n || length < MIN_RSA_BITS || length > MAX_RSA_BITS) {
      throw new PkiError("key_refused", `RSA of ${length} bits`)
    }
    if (e < MIN_RSA_EXPONENT || e % 2n === 0n || e >> 32n > 0n) {
      throw new PkiError("key_refused", "RSA exponent")
    }
    createRsaKey(spki)
    return "rsa"
  },
}

/** The key as node:crypto has it. @throws PkiError `key_refused` */
export function createRsaKey(spki: Uint8Array) {
  try {
    return createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" })
  } catch {
    throw new PkiError("key_refused", "RSA key")
  }
}

/** x ‖ y of a GOST key: the BIT STRING holds an OCTET STRING of them. @throws PkiError `key_refused` */
export function pointBytes(bits: Uint8Array): Uint8Array {
  return refuseAs("key_refused", () => octetsOf(readDer(bits)))
}

function requireParameters(parameters: DerNode | undefined, oids: string[]): void {
  const found = sequence(parameters).map(oidOf)
  if (found.length !== oids.length || found.some((oid, i) => oid !== oids[i])) {
    throw new PkiError("algorithm_refused", "parameters of the key")
  }
}
