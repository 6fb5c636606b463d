import type { PersonSignature } from "../pki"
import type { CertificateFacts } from "../types/certificate"
import type { Person } from "../types/person"

/** What an account remembers of the certificate behind a signature. */
export const certificateFacts = ({ certificate }: PersonSignature): CertificateFacts => ({
  serial: certificate.serial,
  valid_until: certificate.notAfter.toISOString(),
  algorithm: certificate.algorithm,
})

/** The signer, as the shop keeps them. */
export const personOf = ({ person }: PersonSignature): Person => ({
  iin: person.iin,
  surname: person.surname,
  given_name: person.givenName,
  patronymic: person.patronymic ?? null,
})
