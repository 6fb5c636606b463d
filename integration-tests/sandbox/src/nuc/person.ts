import type { Identity } from "../certificates/certificate"
import type { Algorithm } from "../keys"

/** What a certificate entitles to; `remote` is a person who was identified from afar. */
export type PersonKind = "individual" | "remote" | "auth" | "employee" | "system"

/** What the authority says about a certificate. `unknown`: it never gave it out. */
export type Status = "good" | "revoked" | "hold" | "unknown"

/** What a certificate may have wrong. */
export type CertificateFault =
  | "foreign-authority"
  | "person-as-authority"
  | "no-iin"
  | "malformed-iin"
  | "two-iins"
  | "rsa-1024"
  | "off-curve"
  | "unknown-critical-extension"
  | "no-email-protection"
  | "no-digital-signature"
  | "no-non-repudiation"
  | "broken-signature"

/** Whom to give a certificate; everything may be left out. */
export interface PersonRequest {
  surname?: string
  givenName?: string
  patronymic?: string
  /** Twelve digits; a random one with a right check digit when left out. */
  iin?: string
  email?: string
  organization?: { name: string; bin: string }
  /** GOST unless told otherwise, as the NUC does today. */
  algorithm?: Algorithm
  kind?: PersonKind
  status?: Status
  /** A year around now when left out. */
  notBefore?: Date
  notAfter?: Date
  fault?: CertificateFault
}

/** Somebody with a certificate and its private key. */
export interface Person extends Identity {
  /** Name of a person of the list, serial number of anybody else. */
  readonly id: string
  /** Hexadecimal. */
  readonly serial: string
  readonly iin: string
  readonly surname: string
  readonly givenName: string
  readonly patronymic?: string
  readonly email?: string
  readonly algorithm: Algorithm
  readonly kind: PersonKind
}
