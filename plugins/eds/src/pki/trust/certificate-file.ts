import { PkiError } from "../errors"

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/

/** DER of a file that holds one certificate as DER or PEM. @throws PkiError `trust_refused` */
export function certificateOfFile(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x30) return bytes
  const body = PEM.exec(Buffer.from(bytes).toString("latin1"))?.[1]
  if (!body) throw new PkiError("trust_refused", "no certificate in the file")
  return Buffer.from(body.replace(/\s/g, ""), "base64")
}
