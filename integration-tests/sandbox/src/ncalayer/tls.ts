import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import {
  authorityKeyIdentifier,
  certificateAuthority,
  extendedKeyUsage,
  keyUsage,
  serverNames,
  subjectKeyIdentifier,
} from "../certificates/extensions"
import { keyIdentifier, makeCertificate, type Identity } from "../certificates/certificate"
import { distinguishedName, type NameParts } from "../certificates/name"
import { pemOf } from "../cms/text"
import { makeRsaKey } from "../keys"
import { validFrom, validUntil } from "../nuc/authority"

/** What a TLS server needs, and what its clients have to trust; all in PEM. */
export interface TlsFiles {
  ca: string
  cert: string
  key: string
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  spkiHash: string
}

/** A certificate for 127.0.0.1 and localhost under an authority of its own, as the installer makes it. */
export async function tlsFiles(stateDir: string): Promise<TlsFiles> {
  const folder = path.join(stateDir, "tls")
  const file = (name: string) => path.join(folder, name)
  if (!existsSync(file("key.pem"))) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { ca, server } = await makeTls()
    writeFileSync(file("ca.pem"), pemOf(ca.certificate.der, "CERTIFICATE"))
    writeFileSync(file("cert.pem"), pemOf(server.certificate.der, "CERTIFICATE"))
    writeFileSync(file("spki.txt"), spkiHash(server))
    writeFileSync(file("key.pem"), server.key.secret, { mode: 0o600 })
  }
  const read = (name: string) => readFileSync(file(name), "utf8")
  return {
    ca: read("ca.pem"),
    cert: read("cert.pem"),
    key: read("key.pem"),
    spkiHash: read("spki.txt"),
  }
}

async function makeTls(): Promise<{ ca: Identity; server: Identity }> {
  const [caKey, serverKey] = await Promise.all([makeRsaKey(2048), makeRsaKey(2048)])
  const now = new Date()
  const caName = named("NCALAYER SANDBOX")
  const issuer = { name: caName, key: caKey }
  const span = { notBefore: validFrom(now), notAfter: validUntil(now, 2) }
  const caKeyId = keyIdentifier(caKey.spki)
  const ca = makeCertificate({
    ...span,
    subject: caName,
    spki: caKey.spki,
    issuer,
    extensions: [
      certificateAuthority(),
      keyUsage(["keyCertSign", "cRLSign"]),
      subjectKeyIdentifier(caKeyId),
    ],
  })
  const server = makeCertificate({
    ...span,
    subject: named("127.0.0.1"),
    spki: serverKey.spki,
    issuer,
    extensions: [
      keyUsage(["digitalSignature", "keyEncipherment"]),
      extendedKeyUsage(["1.3.6.1.5.5.7.3.1"]),
      serverNames(["localhost"], ["127.0.0.1"]),
      subjectKeyIdentifier(keyIdentifier(serverKey.spki)),
      authorityKeyIdentifier(caKeyId),
    ],
  })
  return { ca: { certificate: ca, key: caKey }, server: { certificate: server, key: serverKey } }
}

function named(name: string): Uint8Array {
  const parts: NameParts = [
    ["CN", name],
    ["O", "ҰКО"],
    ["C", "KZ"],
  ]
  return distinguishedName(parts)
}

const spkiHash = ({ certificate }: Identity) =>
  createHash("sha256").update(certificate.spki).digest("base64")
