import type { Algorithm } from "./algorithms"
import { makeGostKey, openGostKey } from "./gost"
import type { SigningKey } from "./key"
import { makeRsaKey, openRsaKey } from "./rsa"

export * from "./algorithms"
export { gostKeyOffCurve } from "./gost"
export type { SigningKey } from "./key"
export { makeRsaKey } from "./rsa"

/** A new key. @param rsaBits length of the modulus when it is an RSA key */
export async function makeKey(algorithm: Algorithm, rsaBits = 2048): Promise<SigningKey> {
  return algorithm === "gost2015" ? makeGostKey() : makeRsaKey(rsaBits)
}

/** The key whose `secret` was kept. */
export function openKey(algorithm: Algorithm, secret: string): SigningKey {
  return algorithm === "gost2015" ? openGostKey(secret) : openRsaKey(secret)
}
