import {
  authorityKeyIdentifier,
  certificateAuthority,
  extendedKeyUsage,
  keptInFile,
  keyUsage,
  noRevocationCheck,
  policies,
  subjectKeyIdentifier,
} from "../certificates/extensions"
import {
  keyIdentifier,
  makeCertificate,
  type CertificateRequest,
  type Identity,
  type Issuer,
} from "../certificates/certificate"
import { distinguishedName } from "../certificates/name"
import { makeKey, type Algorithm, type SigningKey } from "../keys"

const DAY = 86_400_000
const YEAR = 365 * DAY

/** One chain of the authority: root, the intermediate that certifies everybody, and its two services. */
export interface Authority {
  readonly algorithm: Algorithm
  readonly root: Identity
  readonly nca: Identity
  readonly ocsp: Identity
  readonly tsa: Identity
  /** Identifier of the intermediate's key as certificates quote it; a forger quotes another one's. */
  readonly quotedKeyId: Uint8Array
}

export interface AuthorityOptions {
  algorithm: Algorithm
  now: Date
  /** Length of RSA keys of root and intermediate. */
  rsaBits: number
  /** Makes a forger's chain: same names and quoted identifiers, other keys. */
  imitates?: Authority
}

/** Certificates are valid a day before they are made: clocks differ. */
export const validFrom = (now: Date) => new Date(now.getTime() - DAY)
export const validUntil = (now: Date, years: number) => new Date(now.getTime() + years * YEAR)

/** Makes a whole chain with the profiles of the NUC (its certificates of 2022), names marked as SANDBOX. */
export async function makeAuthority(options: AuthorityOptions): Promise<Authority> {
  const { algorithm, imitates } = options
  const keys = await makeKeys(options)
  const rootKeyId = keyIdentifier((imitates?.root.key ?? keys.root).spki)
  const quotedKeyId = imitates?.quotedKeyId ?? keyIdentifier(keys.nca.spki)
  const mark = `(${algorithm === "rsa" ? "RSA" : "GOST"}) SANDBOX`
  const root = { name: authorityName(`НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ ${mark}`), key: keys.root }
  const nca = { name: authorityName(`ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ ${mark}`), key: keys.nca }
  const certify = (request: Omit<CertificateRequest, "notBefore" | "notAfter">, years: number) =>
    makeCertificate({
      ...request,
      notBefore: validFrom(options.now),
      notAfter: validUntil(options.now, years),
    })
  const service = (name: string, key: SigningKey, extensions: Uint8Array[]) => ({
    subject: serviceName(name),
    spki: key.spki,
    issuer: nca,
    extensions: [
      keyUsage(["digitalSignature"]),
      ...extensions,
      subjectKeyIdentifier(keyIdentifier(key.spki)),
      authorityKeyIdentifier(quotedKeyId),
      keptInFile(),
    ],
  })
  const certifier = ({ name, key }: Issuer, keyId: Uint8Array, policy: string) => ({
    subject: name,
    spki: key.spki,
    issuer: root,
    extensions: [
      certificateAuthority(),
      keyUsage(["keyCertSign", "cRLSign"]),
      subjectKeyIdentifier(keyId),
      authorityKeyIdentifier(rootKeyId),
      policies([policy]),
    ],
  })
  const responder = service("OCSP RESPONDER", keys.ocsp, [
    noRevocationCheck(),
    extendedKeyUsage(["1.3.6.1.5.5.7.3.9"]),
  ])
  const stamper = service("TIME-STAMPING AUTHORITY", keys.tsa, [
    extendedKeyUsage(["1.3.6.1.5.5.7.3.8"], true),
    policies(["1.2.398.3.3.2.6"]),
  ])
  return {
    algorithm,
    quotedKeyId,
    root: { key: keys.root, certificate: certify(certifier(root, rootKeyId, "1.2.398.3.1.2"), 20) },
    nca: { key: keys.nca, certificate: certify(certifier(nca, quotedKeyId, "1.2.398.3.3.2"), 20) },
    ocsp: { key: keys.ocsp, certificate: certify(responder, 1) },
    tsa: { key: keys.tsa, certificate: certify(stamper, 3) },
  }
}

/** A forger has one key for everything. */
async function makeKeys({ algorithm, rsaBits, imitates }: AuthorityOptions) {
  const root = makeKey(algorithm, rsaBits)
  const another = (bits?: number) => (imitates ? root : makeKey(algorithm, bits))
  const [rootKey, nca, ocsp, tsa] = await Promise.all([
    root,
    another(rsaBits),
    another(),
    another(),
  ])
  return { root: rootKey, nca, ocsp, tsa }
}

const authorityName = (name: string) =>
  distinguishedName([
    ["CN", name],
    ["C", "KZ"],
  ])

const serviceName = (name: string) =>
  distinguishedName([
    ["CN", name],
    ["C", "KZ"],
    ["O", "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ"],
  ])
