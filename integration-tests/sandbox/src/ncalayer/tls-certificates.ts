import { randomBytes } from "node:crypto"
import { md, pki } from "node-forge"
import { makeRsaKey } from "../keys"
import { validFrom, validUntil } from "../nuc/authority"

/** An authority's certificate, and one of a server under it with its key; all in PEM. */
export interface TlsCertificates {
  ca: string
  cert: string
  key: string
}

interface Party {
  name: string
  secret: string
  privateKey: pki.rsa.PrivateKey
  publicKey: pki.rsa.PublicKey
}

/** Makes a certificate for 127.0.0.1 and localhost under an authority of its own. */
export async function makeTlsCertificates(): Promise<TlsCertificates> {
  const [authority, server] = await Promise.all([
    makeParty("NCALAYER SANDBOX"),
    makeParty("127.0.0.1"),
  ])
  const ca = certify(authority, authority, [
    { name: "basicConstraints", cA: true, critical: true },
    { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    { name: "subjectKeyIdentifier" },
  ])
  const cert = certify(server, authority, [
    { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
    { name: "extKeyUsage", serverAuth: true },
    { name: "subjectAltName", altNames: [dnsName("localhost"), ipAddress("127.0.0.1")] },
    { name: "subjectKeyIdentifier" },
    {
      name: "authorityKeyIdentifier",
      keyIdentifier: ca.generateSubjectKeyIdentifier().getBytes(),
    },
  ])
  return { ca: pki.certificateToPem(ca), cert: pki.certificateToPem(cert), key: server.secret }
}

async function makeParty(name: string): Promise<Party> {
  const { secret } = await makeRsaKey(2048)
  const privateKey = pki.privateKeyFromPem(secret)
  return { name, secret, privateKey, publicKey: pki.setRsaPublicKey(privateKey.n, privateKey.e) }
}

function certify(subject: Party, issuer: Party, extensions: object[]): pki.Certificate {
  const certificate = pki.createCertificate()
  const now = new Date()
  certificate.serialNumber = `01${randomBytes(19).toString("hex")}`
  certificate.publicKey = subject.publicKey
  certificate.validity = { notBefore: validFrom(now), notAfter: validUntil(now, 2) }
  certificate.setSubject(nameOf(subject))
  certificate.setIssuer(nameOf(issuer))
  certificate.setExtensions(extensions)
  certificate.sign(issuer.privateKey, md.sha256.create())
  return certificate
}

const nameOf = ({ name }: Party): pki.CertificateField[] => [
  { shortName: "CN", value: name },
  { shortName: "C", value: "KZ" },
]

/** Numbers of RFC 5280 section 4.2.1.6. */
const dnsName = (value: string) => ({ type: 2, value })
const ipAddress = (ip: string) => ({ type: 7, ip })
