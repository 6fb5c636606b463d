import { randomBytes } from "node:crypto"
import { derWrite, fromLittleEndian, gost512, streebog512, toLittleEndian } from "@qazyna/eds/pki"
import { OIDS } from "./algorithms"
import type { SigningKey } from "./key"

const { bits, int, octets, oid, seq } = derWrite
const SIZE = 64
const { q } = gost512

/** A new key of GOST 34.10-2015 with 512 bits, on the curve id-tc26-gost-3410-12-512-paramSetA. */
export function makeGostKey(): SigningKey {
  return openGostKey(randomScalar().toString(16))
}

/** @param secret the private number in hexadecimal digits */
export function openGostKey(secret: string): SigningKey {
  const d = BigInt(`0x${secret}`)
  const { x, y } = gost512.multiplyBase(d)
  return {
    algorithm: "gost2015",
    spki: gostSpki(x, y),
    sign: (message) => sign(d, message),
    secret,
  }
}

/** SubjectPublicKeyInfo as the NUC writes it: both coordinates with the lowest octet first. */
export function gostSpki(x: bigint, y: bigint): Uint8Array {
  return seq(
    keyAlgorithm(),
    bits(octets(Buffer.concat([toLittleEndian(x, SIZE), toLittleEndian(y, SIZE)])))
  )
}

/**
 * PrivateKeyInfo of PKCS#8 as the key files of the NUC hold it: the lowest octet first.
 * @param secret the private number in hexadecimal digits
 */
export function gostPrivateKey(secret: string): Uint8Array {
  return seq(int(0), keyAlgorithm(), octets(octets(toLittleEndian(BigInt(`0x${secret}`), SIZE))))
}

const keyAlgorithm = () => seq(oid(OIDS.gostKey), seq(oid(OIDS.gostCurve), oid(OIDS.streebog512)))

/** A key whose point misses the curve, for verifiers that must notice. */
export function gostKeyOffCurve(): SigningKey {
  const key = makeGostKey()
  const { x, y } = gost512.multiplyBase(BigInt(`0x${key.secret}`))
  return { ...key, spki: gostSpki(x, y ^ 1n) }
}

/** GOST R 34.10-2012, section 6.1 (RFC 7091); the result is r and s, each with the lowest octet first. */
function sign(d: bigint, message: Uint8Array): Uint8Array {
  const e = fromLittleEndian(streebog512(message)) % q || 1n
  for (;;) {
    const k = randomScalar()
    const r = gost512.multiplyBase(k).x % q
    const s = (r * d + k * e) % q
    if (r !== 0n && s !== 0n) {
      return Buffer.concat([toLittleEndian(r, SIZE), toLittleEndian(s, SIZE)])
    }
  }
}

/** Evenly spread over 1 to q - 1: 128 bits more than needed make the remainder's bias vanish. */
function randomScalar(): bigint {
  return (BigInt(`0x${randomBytes(SIZE + 16).toString("hex")}`) % (q - 1n)) + 1n
}
