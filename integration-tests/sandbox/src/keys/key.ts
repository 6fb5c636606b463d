import type { Algorithm } from "./algorithms"

/** A private key with what the public has to know about it. */
export interface SigningKey {
  readonly algorithm: Algorithm
  /** SubjectPublicKeyInfo. */
  readonly spki: Uint8Array
  /** The signature over a whole message, in the layout that certificates and CMS carry. */
  sign(message: Uint8Array): Uint8Array
  /** What `openKey` makes the same key of: hexadecimal number (GOST) or PKCS#8 in PEM (RSA). */
  readonly secret: string
}
