import GostDigest from "node-gost-crypto/lib/gostDigest.js"
import GostSign from "node-gost-crypto/lib/gostSign.js"

const STREEBOG = { name: "GOST R 34.11", version: 2012, length: 512 }

const digests = {
  streebog512: new GostDigest(STREEBOG),
  streebog256: new GostDigest({ ...STREEBOG, length: 256 }),
  gost34311: new GostDigest({ name: "GOST R 34.11", version: 1994, sBox: "D-TEST" }),
}

const signer = new GostSign({
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
