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
import { keyIdentifier, makeCertificate, type Identity } from "../certificates/certificate"
import { distinguishedName } from "../certificates/name"
import { makeKey, type Algorithm } from "../keys"

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
  const { algorithm, now, rsaBits, imitates } = options
  const [rootKey, ncaKey, ocspKey, tsaKey] = await Promise.all([
    makeKey(algorithm, rsaBits),
    makeKey(algorithm, rsaBits),
    makeKey(algorithm),
    makeKey(algorithm),
  ])
  const mark = `(${algorithm === "rsa" ? "RSA" : "GOST"}) SANDBOX`
  const names = {
    root: authorityName(`НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ ${mark}`),
    nca: authorityName(`ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ ${mark}`),
  }
  const rootKeyId = imitates ? keyIdentifier(imitates.root.key.spki) : keyIdentifier(rootKey.spki)
  const quotedKeyId = imitates?.quotedKeyId ?? keyIdentifier(ncaKey.spki)
  const long = { notBefore: validFrom(now), notAfter: validUntil(now, 20) }
  const certifies = [
    certificateAuthority(),
    keyUsage(["keyCertSign", "cRLSign"]),
    authorityKeyIdentifier(rootKeyId),
  ]
  const byRoot = { name: names.root, key: rootKey }
  const byNca = { name: names.nca, key: ncaKey }
  const root = makeCertificate({
    ...long,
    subject: names.root,
    spki: rootKey.spki,
    issuer: byRoot,
    extensions: [...certifies, subjectKeyIdentifier(rootKeyId), policies(["1.2.398.3.1.2"])],
  })
  const nca = makeCertificate({
    ...long,
    subject: names.nca,
    spki: ncaKey.spki,
    issuer: byRoot,
    extensions: [...certifies, subjectKeyIdentifier(quotedKeyId), policies(["1.2.398.3.3.2"])],
  })
  const ocsp = makeCertificate({
    notBefore: validFrom(now),
    notAfter: validUntil(now, 1),
    subject: serviceName("OCSP RESPONDER"),
    spki: ocspKey.spki,
    issuer: byNca,
    extensions: [
      keyUsage(["digitalSignature"]),
      noRevocationCheck(),
      extendedKeyUsage(["1.3.6.1.5.5.7.3.9"]),
      subjectKeyIdentifier(keyIdentifier(ocspKey.spki)),
      authorityKeyIdentifier(quotedKeyId),
      keptInFile(),
    ],
  })
  const tsa = makeCertificate({
    notBefore: validFrom(now),
    notAfter: validUntil(now, 3),
    subject: serviceName("TIME-STAMPING AUTHORITY"),
    spki: tsaKey.spki,
    issuer: byNca,
    extensions: [
      extendedKeyUsage(["1.3.6.1.5.5.7.3.8"], true),
      policies(["1.2.398.3.3.2.6"]),
      keyUsage(["digitalSignature"]),
      subjectKeyIdentifier(keyIdentifier(tsaKey.spki)),
      authorityKeyIdentifier(quotedKeyId),
      keptInFile(),
    ],
  })
  return {
    algorithm,
    root: { certificate: root, key: rootKey },
    nca: { certificate: nca, key: ncaKey },
    ocsp: { certificate: ocsp, key: ocspKey },
    tsa: { certificate: tsa, key: tsaKey },
    quotedKeyId,
  }
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
