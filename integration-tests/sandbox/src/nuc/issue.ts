import { makeCertificate, serialHex, type Issuer } from "../certificates/certificate"
import { gostKeyOffCurve, type SigningKey } from "../keys"
import { makeGostKey } from "../keys/gost"
import { validFrom, validUntil, type Authority } from "./authority"
import { randomIin } from "./iin"
import type { Person, PersonRequest } from "./person"
import { personExtensions, personName } from "./person-profile"
import { randomName } from "./random-name"

/** What certificates of people are made with. */
export interface IssuingDesk {
  authority: Authority
  /** Has the same names as the authority and other keys. */
  forger: Authority
  /** Somebody whose key signs where only an authority's may. */
  impostor: Person | undefined
  /** People with RSA share a key, since making one takes a good part of a second. */
  rsaKey: SigningKey
  weakRsaKey: SigningKey
  now: Date
}

/** Makes a certificate for a person who may be wholly invented. */
export function issuePerson(request: PersonRequest, desk: IssuingDesk, id?: string): Person {
  const { fault, notBefore = validFrom(desk.now), notAfter = validUntil(desk.now, 1) } = request
  const invented = request.surname === undefined ? randomName() : {}
  const person = {
    surname: "",
    givenName: "",
    iin: request.kind === "system" ? "" : randomIin(),
    algorithm: desk.authority.algorithm,
    kind: "individual" as const,
    ...invented,
    ...request,
  }
  const key = personKey(request, desk)
  const issuer = issuerFor(request, desk)
  const made = makeCertificate({
    subject: personName(person, request),
    spki: key.spki,
    notBefore,
    notAfter,
    issuer,
    extensions: personExtensions(person, key.spki, desk.authority.quotedKeyId, fault),
  })
  const certificate = fault === "broken-signature" ? withBrokenSignature(made) : made
  const { iin, surname, givenName, patronymic, email, algorithm, kind } = person
  const serial = serialHex(certificate)
  return {
    id: id ?? serial,
    serial,
    iin,
    surname,
    givenName,
    ...(patronymic ? { patronymic } : {}),
    ...(email ? { email } : {}),
    algorithm,
    kind,
    key,
    certificate,
  }
}

function personKey({ fault }: PersonRequest, desk: IssuingDesk): SigningKey {
  if (fault === "rsa-1024") {
    return desk.weakRsaKey
  }
  if (fault === "off-curve") {
    return gostKeyOffCurve()
  }
  return desk.authority.algorithm === "rsa" ? desk.rsaKey : makeGostKey()
}

function issuerFor({ fault }: PersonRequest, { authority, forger, impostor }: IssuingDesk): Issuer {
  if (fault === "foreign-authority") {
    return { name: forger.nca.certificate.subject, key: forger.nca.key }
  }
  if (fault === "person-as-authority" && impostor) {
    return { name: impostor.certificate.subject, key: impostor.key }
  }
  return { name: authority.nca.certificate.subject, key: authority.nca.key }
}

/** The last octet belongs to the signature, whatever its algorithm. */
function withBrokenSignature<Made extends { der: Uint8Array }>(certificate: Made): Made {
  const der = Buffer.from(certificate.der)
  der[der.length - 1] = (der[der.length - 1] ?? 0) ^ 1
  return { ...certificate, der }
}
