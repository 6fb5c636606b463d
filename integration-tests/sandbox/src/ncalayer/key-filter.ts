import { X509Certificate } from "node:crypto"
import type { Person } from "../nuc/person"
import type { SignRequest } from "./sign-request"

/** Whether the program would offer this key to the person for this request. */
export function fits(person: Person, request: SignRequest, now = new Date()): boolean {
  const { certificate, iin, serial } = person
  const inTime = certificate.notBefore <= now && now <= certificate.notAfter
  const purposes = new X509Certificate(certificate.der).keyUsage ?? []
  return (
    (inTime || request.allowExpired) &&
    request.extKeyUsageOids.every((oid) => purposes.includes(oid)) &&
    (request.iin === null || request.iin === iin) &&
    (request.serialNumber === null || request.serialNumber.toLowerCase() === serial)
  )
}
