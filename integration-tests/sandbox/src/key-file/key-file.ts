import { keyIdentifier } from "../certificates/certificate"
import type { Person } from "../nuc/person"
import { gostContainer } from "./gost"
import { rsaContainer } from "./rsa"

/** A file as the NUC hands a key over. */
export interface KeyFile {
  /** Kind of the key and its identifier: `GOST512_<40 hexadecimal digits>.p12`. */
  name: string
  /** PKCS#12 that opens with `KEY_FILE_PASSWORD`. */
  content: Uint8Array
}

/** The key of a person with its certificate, and nothing of the chain, as files of the NUC have it. */
export function keyFileOf(person: Person): KeyFile {
  const keyId = Buffer.from(keyIdentifier(person.key.spki)).toString("hex")
  const rsa = person.algorithm === "rsa"
  const prefix = rsa ? (person.kind === "auth" ? "AUTH_RSA256" : "RSA256") : "GOST512"
  return {
    name: `${prefix}_${keyId}.p12`,
    content: rsa ? rsaContainer(person, keyId) : gostContainer(person, keyId),
  }
}
