declare module "node-gost-crypto/lib/gostDigest.js" {
  export default class GostDigest {
    constructor(algorithm: object)
    digest(data: ArrayBuffer): ArrayBuffer
  }
}

declare module "node-gost-crypto/lib/gostSign.js" {
  export default class GostSign {
    constructor(algorithm: object)
    verify(key: ArrayBuffer, signature: ArrayBuffer, data: ArrayBuffer): boolean
  }
}
