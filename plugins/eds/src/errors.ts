import { MedusaError } from "@medusajs/framework/utils"
import type { BuyerCode } from "./pki"

/** Stable codes of everything that this plugin refuses. Clients translate them. */
export const EdsErrorCodes = {
  ACCOUNT_LOCKED: "account_locked",
  AGREEMENT_DATE: "agreement_date",
  AGREEMENT_NOT_FOUND: "agreement_not_found",
  AGREEMENT_NOT_SIGNED: "agreement_not_signed",
  AGREEMENT_OUTDATED: "agreement_outdated",
  AGREEMENT_PUBLISHED: "agreement_published",
  ALREADY_REGISTERED: "already_registered",
  ALREADY_SIGNED: "already_signed",
  CHALLENGE_EXPIRED: "challenge_expired",
  EDS_OTHER_PERSON: "eds_other_person",
  EDS_REFUSED: "eds_refused",
  EDS_UNAVAILABLE: "eds_unavailable",
  EMAIL_TAKEN: "email_taken",
  INVALID_REQUEST: "invalid_request",
  NOT_REGISTERED: "not_registered",
  PASSWORD_TOO_WEAK: "password_too_weak",
  PROOF_EXPIRED: "proof_expired",
  PROOF_REQUIRED: "proof_required",
  REGISTRATION_ELSEWHERE: "registration_elsewhere",
  SIGNATURE_NOT_FOUND: "signature_not_found",
  SIGN_IN_REQUIRED: "sign_in_required",
  WRONG_CREDENTIALS: "wrong_credentials",
} as const

/** Code of a refusal: one of ours, or what the verification lets the buyer know. */
export type EdsCode = (typeof EdsErrorCodes)[keyof typeof EdsErrorCodes] | BuyerCode

/** What a refusal carries beside its code. */
type RefusalExtras = {
  /** For the client, beside `code` in the answer. */
  details?: Record<string, unknown>
  /** For the audit log only: which check failed. */
  reason?: string
}

/** A refusal of this plugin. Its fields survive the copying that workflows do to errors. */
export class EdsRefusal extends MedusaError {
  readonly details?: Record<string, unknown>
  readonly reason?: string

  constructor(type: string, code: EdsCode, message: string, extras: RefusalExtras = {}) {
    super(type, message, code)
    this.details = extras.details
    this.reason = extras.reason
  }
}

type MakeRefusal = (code: EdsCode, message: string, extras?: RefusalExtras) => EdsRefusal

const refusalOf =
  (type: string): MakeRefusal =>
  (code, message, extras) =>
    new EdsRefusal(type, code, message, extras)

/** For something that does not exist, or that the asker may not know to exist. */
export const notFound = refusalOf(MedusaError.Types.NOT_FOUND)

/** For a request that breaks a rule. */
export const notAllowed = refusalOf(MedusaError.Types.NOT_ALLOWED)

/** For data of a wrong shape. */
export const invalidData = refusalOf(MedusaError.Types.INVALID_DATA)

/** For a signature or a password that does not let in. */
export const unauthorized = refusalOf(MedusaError.Types.UNAUTHORIZED)

/** A code of ours on an error, wherever it has been copied by a workflow. */
export const codeOf = (error: unknown): string | undefined => {
  const code: unknown = typeof error === "object" && error !== null && Reflect.get(error, "code")
  return typeof code === "string" ? code : undefined
}

/** Whether the database refused a row because it exists already, as the framework words it. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && /already exists/.test(error.message)
