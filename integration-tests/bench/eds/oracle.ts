import GostDigest from "node-gost-crypto/lib/gostDigest.js"
import GostSign from "node-gost-crypto/lib/gostSign.js"

const hash = { name: "GOST R 34.11", version: 2012, length: 512 }
const curve = { version: 2012, length: 512, mode: "SIGN", namedCurve: "T-512-A" }
const digest = new GostDigest(hash)
const signer = new GostSign({ name: "GOST R 34.10", ...curve, hash })
const exact = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer

/** Streebog-512 of node-gost-crypto. */
export const oracleDigest = (data: Uint8Array) => digest.digest(exact(data))

/** Verification of node-gost-crypto; it takes the bytes of the NUC as they are. */
export const oracleVerify = (key: Uint8Array, signature: Uint8Array, data: Uint8Array) =>
  signer.verify(exact(key), exact(signature), exact(data))
