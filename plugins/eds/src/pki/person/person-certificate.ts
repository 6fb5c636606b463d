import { PkiError } from "../errors"
import { OID } from "../oids"
import type { Person, Purpose } from "../types"
import type { Certificate } from "../x509/certificate"
import { unknownCritical } from "../x509/extensions"
import { KEY_USAGE } from "../x509/extension-values"
import { isIin } from "./iin"

const KNOWN_CRITICAL = new Set<string>([
  OID.basicConstraints,
  OID.keyUsage,
  OID.extendedKeyUsage,
  OID.certificatePolicies,
  OID.subjectKeyIdentifier,
  OID.authorityKeyIdentifier,
  OID.subjectAlternativeName,
  OID.keyStorage,
])

/** What a key must be good for. */
export interface ProfileRules {
  checkIin: boolean
}

/**
 * Checks that a certificate is a natural person's by the profile of the NUC, good for the purpose, and says whose.
 *
 * @throws PkiError `certificate_extension_refused`, `certificate_authority_refused`, `key_usage_refused`,
 *   `extended_key_usage_refused`, `not_natural_person`, `policy_refused`, `iin_malformed`, `name_malformed`
 */
export function readPerson(
  certificate: Certificate,
  purpose: Purpose,
  { checkIin }: ProfileRules
): Person {
  requireUsage(certificate, purpose)
  requireNaturalPerson(certificate)
  return { iin: readIin(certificate, checkIin), ...readNames(certificate) }
}

function requireUsage(certificate: Certificate, purpose: Purpose): void {
  const { keyUsage, extendedKeyUsage, policies, basicConstraints, extensions } = certificate
  const [unknown] = unknownCritical(extensions, KNOWN_CRITICAL)
  if (unknown) throw new PkiError("certificate_extension_refused", `critical ${unknown}`)
  if (basicConstraints?.ca || keyUsage?.has(KEY_USAGE.keyCertSign)) {
    throw new PkiError("certificate_authority_refused", "an authority's own key")
  }
  if (!keyUsage?.has(KEY_USAGE.digitalSignature)) throw new PkiError("key_usage_refused")
  if (purpose === "agreement" && !keyUsage.has(KEY_USAGE.nonRepudiation)) {
    throw new PkiError("key_usage_refused", "no nonRepudiation")
  }
  if (!extendedKeyUsage.includes(OID.emailProtection)) {
    throw new PkiError("extended_key_usage_refused", "no emailProtection")
  }
  if (
    !policies.some((policy) => policy === OID.nucPolicy || policy.startsWith(`${OID.nucPolicy}.`))
  ) {
    throw new PkiError("policy_refused")
  }
}

/** An employee's key carries a person's number too, so the organisation is looked for as well. */
function requireNaturalPerson({ extendedKeyUsage, subject }: Certificate): void {
  const legal = extendedKeyUsage.some(
    (oid) => oid === OID.legalPerson || oid.startsWith(`${OID.legalPerson}.`)
  )
  const organization = [OID.organization, OID.organizationalUnit].some(
    (oid) => subject.all(oid).length > 0
  )
  if (legal || organization || !extendedKeyUsage.includes(OID.individual)) {
    throw new PkiError("not_natural_person")
  }
}

function readIin({ subject }: Certificate, checkIin: boolean): string {
  const [serial, ...more] = subject.all(OID.serialNumber)
  const iin = /^IIN(\d{12})$/.exec(serial ?? "")?.[1]
  if (!iin || more.length > 0) throw new PkiError("iin_malformed")
  if (checkIin && !isIin(iin)) throw new PkiError("iin_malformed", "check digit")
  return iin
}

/** The authority writes the patronymic where others write the first name, which is the rest of the common name. */
function readNames({ subject, email }: Certificate): Omit<Person, "iin"> {
  const commonName = only(subject.all(OID.commonName))
  const surname = only(subject.all(OID.surname))
  const [patronymic, ...more] = subject.all(OID.givenName)
  if (!commonName || !surname || more.length > 0) throw new PkiError("name_malformed")
  const rest = commonName.startsWith(`${surname} `) ? commonName.slice(surname.length) : ""
  return {
    commonName,
    surname,
    givenName: rest.trim(),
    ...(patronymic && { patronymic }),
    ...(email && { email }),
  }
}

function only(values: string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined
}
