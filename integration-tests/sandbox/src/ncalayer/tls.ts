import { createHash, X509Certificate } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { makeTlsCertificates, type TlsCertificates } from "./tls-certificates"

/** What a TLS server needs, and what its clients have to trust; all in PEM. */
export interface TlsFiles extends TlsCertificates {
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  spkiHash: string
}

/** A certificate for 127.0.0.1 and localhost under an authority of its own, as the installer makes it. */
export async function tlsFiles(stateDir: string): Promise<TlsFiles> {
  const folder = path.join(stateDir, "tls")
  const file = (name: string) => path.join(folder, name)
  if (!existsSync(file("key.pem"))) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { ca, cert, key } = await makeTlsCertificates()
    writeFileSync(file("ca.pem"), ca)
    writeFileSync(file("cert.pem"), cert)
    writeFileSync(file("spki.txt"), spkiHash(cert))
    writeFileSync(file("key.pem"), key, { mode: 0o600 })
  }
  const read = (name: string) => readFileSync(file(name), "utf8")
  return {
    ca: read("ca.pem"),
    cert: read("cert.pem"),
    key: read("key.pem"),
    spkiHash: read("spki.txt"),
  }
}

function spkiHash(certificate: string): string {
  const spki = new X509Certificate(certificate).publicKey.export({ type: "spki", format: "der" })
  return createHash("sha256").update(spki).digest("base64")
}
