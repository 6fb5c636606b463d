import { createRequire } from "node:module"

type Exact = ArrayBuffer
type Constructor<T> = new (algorithm: object) => T

const load = createRequire(__filename)
const Digest: Constructor<{ digest(data: Exact): Exact }> = load(
  "node-gost-crypto/lib/gostDigest.js"
)
const Signer: Constructor<{ verify(key: Exact, signature: Exact, data: Exact): boolean }> = load(
  "node-gost-crypto/lib/gostSign.js"
)

const hash = { name: "GOST R 34.11", version: 2012, length: 512 }
const curve = { version: 2012, length: 512, mode: "SIGN", namedCurve: "T-512-A" }
const digest = new Digest(hash)
const signer = new Signer({ name: "GOST R 34.10", ...curve, hash })
const exact = (bytes: Uint8Array): Exact => Uint8Array.from(bytes).buffer

/** Streebog-512 of node-gost-crypto. */
export const oracleDigest = (data: Uint8Array) => digest.digest(exact(data))

/** Verification of node-gost-crypto; it takes the bytes of the NUC as they are. */
export const oracleVerify = (key: Uint8Array, signature: Uint8Array, data: Uint8Array) =>
  signer.verify(exact(key), exact(signature), exact(data))
