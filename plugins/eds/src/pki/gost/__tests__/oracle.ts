import { createRequire } from "node:module"

interface Digest {
  digest(data: ArrayBuffer): ArrayBuffer
}

interface Signer {
  generateKey(): { privateKey: ArrayBuffer; publicKey: ArrayBuffer }
  sign(key: ArrayBuffer, data: ArrayBuffer): ArrayBuffer
  verify(key: ArrayBuffer, signature: ArrayBuffer, data: ArrayBuffer): boolean
}

type Constructor<T> = new (algorithm: object) => T

const load = createRequire(__filename)
const DigestOfOracle: Constructor<Digest> = load("node-gost-crypto/lib/gostDigest.js")
const SignerOfOracle: Constructor<Signer> = load("node-gost-crypto/lib/gostSign.js")

const STREEBOG = { name: "GOST R 34.11", version: 2012, length: 512 }

const digests = {
  streebog512: new DigestOfOracle(STREEBOG),
  streebog256: new DigestOfOracle({ ...STREEBOG, length: 256 }),
  gost34311: new DigestOfOracle({ name: "GOST R 34.11", version: 1994, sBox: "D-TEST" }),
}

const signer = new SignerOfOracle({
  name: "GOST R 34.10",
  version: 2012,
  length: 512,
  mode: "SIGN",
  namedCurve: "T-512-A",
  hash: STREEBOG,
})

const exact = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer

/** node-gost-crypto, which shares no code with ours. */
export const oracle = {
  digest: (name: keyof typeof digests, data: Uint8Array) =>
    Buffer.from(digests[name].digest(exact(data))),
  generateKey: () => signer.generateKey(),
  sign: (key: ArrayBuffer, data: Uint8Array) => Buffer.from(signer.sign(key, exact(data))),
  verify: (key: Uint8Array, signature: Uint8Array, data: Uint8Array) =>
    signer.verify(exact(key), exact(signature), exact(data)),
}
