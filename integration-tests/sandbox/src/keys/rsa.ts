import { createPrivateKey, createPublicKey, generateKeyPair, sign } from "node:crypto"
import { promisify } from "node:util"
import type { SigningKey } from "./key"

const generate = promisify(generateKeyPair)

/** A new RSA key. @param modulusLength in bits */
export async function makeRsaKey(modulusLength: number): Promise<SigningKey> {
  const { privateKey } = await generate("rsa", { modulusLength })
  return openRsaKey(privateKey.export({ type: "pkcs8", format: "pem" }).toString())
}

/** @param secret the private key as PKCS#8 in PEM */
export function openRsaKey(secret: string): SigningKey {
  const key = createPrivateKey(secret)
  return {
    algorithm: "rsa",
    spki: createPublicKey(key).export({ type: "spki", format: "der" }),
    sign: (message) => sign("sha256", message, key),
    secret,
  }
}
