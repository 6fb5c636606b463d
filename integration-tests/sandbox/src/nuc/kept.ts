import { readCertificate, type Identity } from "../certificates/certificate"
import { openKey, type Algorithm } from "../keys"
import type { Authority } from "./authority"
import type { Person } from "./person"

/** Identities, chains and people in the form that goes into files. */

interface KeptIdentity {
  certificate: string
  secret: string
}

export interface KeptAuthority {
  algorithm: Algorithm
  quotedKeyId: string
  identities: Record<"root" | "nca" | "ocsp" | "tsa", KeptIdentity>
}

export type KeptPerson = Omit<Person, keyof Identity> & KeptIdentity

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")

const keepIdentity = ({ certificate, key }: Identity): KeptIdentity => ({
  certificate: base64(certificate.der),
  secret: key.secret,
})

const openIdentity = ({ certificate, secret }: KeptIdentity, algorithm: Algorithm): Identity => ({
  certificate: readCertificate(Buffer.from(certificate, "base64")),
  key: openKey(algorithm, secret),
})

export function keepAuthority(authority: Authority): KeptAuthority {
  const { root, nca, ocsp, tsa, algorithm, quotedKeyId } = authority
  return {
    algorithm,
    quotedKeyId: base64(quotedKeyId),
    identities: {
      root: keepIdentity(root),
      nca: keepIdentity(nca),
      ocsp: keepIdentity(ocsp),
      tsa: keepIdentity(tsa),
    },
  }
}

export function openAuthority({ algorithm, quotedKeyId, identities }: KeptAuthority): Authority {
  const { root, nca, ocsp, tsa } = identities
  return {
    algorithm,
    quotedKeyId: Buffer.from(quotedKeyId, "base64"),
    root: openIdentity(root, algorithm),
    nca: openIdentity(nca, algorithm),
    ocsp: openIdentity(ocsp, algorithm),
    tsa: openIdentity(tsa, algorithm),
  }
}

export function keepPerson({ certificate, key, ...person }: Person): KeptPerson {
  return { ...person, ...keepIdentity({ certificate, key }) }
}

export function openPerson({ certificate, secret, ...person }: KeptPerson): Person {
  return { ...person, ...openIdentity({ certificate, secret }, person.algorithm) }
}
