import { MedusaError } from "@medusajs/framework/utils"
import type { PasswordFlaw } from "./password-policy"

/** 400 `password_too_weak`; the error handler puts `details` into the answer. */
export class PasswordTooWeakError extends MedusaError {
  readonly details: { missing: PasswordFlaw[] }

  constructor(missing: PasswordFlaw[]) {
    super(
      MedusaError.Types.INVALID_DATA,
      `The password does not meet the rules: ${missing.join(", ")}`,
      "password_too_weak"
    )
    this.details = { missing }
  }
}
