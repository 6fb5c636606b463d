import { derWrite } from "@qazyna/eds/pki"
import {
  authorityKeyIdentifier,
  emailName,
  extendedKeyUsage,
  extension,
  freshestList,
  informationAccess,
  keptInFile,
  keyUsage,
  policies,
  revocationList,
  subjectKeyIdentifier,
  type KeyUsage,
} from "../certificates/extensions"
import { keyIdentifier } from "../certificates/certificate"
import { distinguishedName, type NameParts } from "../certificates/name"
import type { Algorithm } from "../keys"
import type { CertificateFault, Person, PersonKind, PersonRequest } from "./person"

const EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4"
const CLIENT_AUTH = "1.3.6.1.5.5.7.3.2"
const ROLES = "1.2.398.3.3.4"

const PURPOSES: Record<PersonKind, string[]> = {
  individual: [EMAIL_PROTECTION, `${ROLES}.1.1`],
  remote: [`${ROLES}.3.2`, EMAIL_PROTECTION, `${ROLES}.1.1`],
  auth: [CLIENT_AUTH, `${ROLES}.1.1`],
  employee: [EMAIL_PROTECTION, `${ROLES}.1.2`, `${ROLES}.1.2.5`],
  system: [`${ROLES}.1.2`, `${ROLES}.1.2.6`],
}

type Subject = Pick<Person, "iin" | "surname" | "givenName" | "patronymic" | "kind">

/** The name of a person's certificate, its parts in the order of the NUC. */
export function personName(
  person: Subject,
  { organization, fault }: Pick<PersonRequest, "organization" | "fault">
): Uint8Array {
  const { kind, surname, givenName, patronymic } = person
  const institution: NameParts = organization
    ? [
        ["O", organization.name],
        ["OU", `BIN${organization.bin}`],
      ]
    : []
  if (kind === "system") {
    return distinguishedName([["CN", "АҚПАРАТТЫҚ ЖҮЙЕ"], ["C", "KZ"], ...institution])
  }
  return distinguishedName([
    ["CN", `${surname} ${givenName}`.toUpperCase()],
    ["SURNAME", surname.toUpperCase()],
    ...serialNumbers(person.iin, fault),
    ["C", "KZ"],
    ...institution,
    ...(patronymic ? ([["G", patronymic.toUpperCase()]] satisfies NameParts) : []),
  ])
}

function serialNumbers(iin: string, fault: CertificateFault | undefined): NameParts {
  switch (fault) {
    case "no-iin":
      return []
    case "malformed-iin":
      return [["SERIALNUMBER", `IIN${iin.slice(0, 11)}`]]
    case "two-iins":
      return [
        ["SERIALNUMBER", `IIN${iin}`],
        ["SERIALNUMBER", "IIN900515300127"],
      ]
    default:
      return [["SERIALNUMBER", `IIN${iin}`]]
  }
}

/** What the certificate of a person carries beside name and key. */
export function personExtensions(
  { kind, algorithm, email }: Pick<Person, "kind" | "algorithm" | "email">,
  spki: Uint8Array,
  issuerKeyId: Uint8Array,
  fault?: CertificateFault
): Uint8Array[] {
  const purposes = PURPOSES[kind].filter(
    (purpose) => fault !== "no-email-protection" || purpose !== EMAIL_PROTECTION
  )
  return [
    keyUsage(usages(kind, algorithm).filter((usage) => !isMissing(usage, fault))),
    extendedKeyUsage(purposes),
    policies([kind === "auth" ? "1.2.398.3.3.2.4" : "1.2.398.3.3.2"]),
    ...(email ? [emailName(email)] : []),
    ...publicAddresses(algorithm),
    subjectKeyIdentifier(keyIdentifier(spki)),
    authorityKeyIdentifier(issuerKeyId),
    keptInFile(),
    ...(fault === "unknown-critical-extension"
      ? [extension("1.2.398.3.3.99", derWrite.nul(), true)]
      : []),
  ]
}

function usages(kind: PersonKind, algorithm: Algorithm): KeyUsage[] {
  if (kind === "auth") {
    return ["digitalSignature", "keyEncipherment"]
  }
  const both: KeyUsage[] = ["digitalSignature", "nonRepudiation"]
  return algorithm === "gost2015" ? [...both, "keyAgreement"] : both
}

function isMissing(usage: KeyUsage, fault: CertificateFault | undefined): boolean {
  return (
    (fault === "no-digital-signature" && usage === "digitalSignature") ||
    (fault === "no-non-repudiation" && usage === "nonRepudiation")
  )
}

/**
 * Addresses inside a certificate that lead nowhere: a verifier must go by its own settings, and one
 * that follows these is found out.
 */
function publicAddresses(algorithm: Algorithm): Uint8Array[] {
  const name = algorithm === "rsa" ? "rsa" : "gost"
  return [
    informationAccess("http://ocsp.sandbox.invalid", `http://pki.sandbox.invalid/nca_${name}.cer`),
    revocationList(`http://crl.sandbox.invalid/nca_${name}.crl`),
    freshestList(`http://crl.sandbox.invalid/nca_d_${name}.crl`),
  ]
}
