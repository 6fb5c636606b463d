import { pkcs12, pki } from "node-forge"
import type { Identity } from "../certificates/certificate"
import { readAsn1, writeAsn1 } from "./binary"
import { KEY_FILE_PASSWORD, PROTECTION } from "./protection"

/**
 * PKCS#12 of an RSA key and its certificate, by node-forge. The certificate goes in as node-forge has
 * read it: one that is put together from its fields would get its Cyrillic names encoded twice.
 * @param keyId hexadecimal; names the key inside of the file
 */
export function rsaContainer({ key, certificate }: Identity, keyId: string): Uint8Array {
  const container = pkcs12.toPkcs12Asn1(
    pki.privateKeyFromPem(key.secret),
    pki.certificateFromAsn1(readAsn1(certificate.der)),
    KEY_FILE_PASSWORD,
    { ...PROTECTION, localKeyId: keyId, friendlyName: keyId }
  )
  return writeAsn1(container)
}
