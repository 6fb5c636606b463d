import type { Submission } from "@conform-to/react"
import { data } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { refusalOf } from "~/i18n/error-text.server"
import type { Language } from "~/i18n/languages"
import { passwordRefusal } from "./password-refusal.server"

/** Fields that never come back to the page. */
const SECRETS = ["current_password", "password", "repetition", "signature", "challenge_id"]

/** A form that is not filled in right: back with its messages, without what was typed as a password. */
export function refuseFields<T>(submission: Submission<T, string[], unknown>) {
  return data(submission.reply({ hideFields: SECRETS }), { status: 400 })
}

/**
 * A form that the store refused: back with the store's sentence, or with a message at the password if it is
 * that. Anything unexpected is thrown on.
 */
export function refuseForm<T>(
  submission: Submission<T, string[], unknown>,
  language: Language,
  error: unknown
) {
  const weak = passwordRefusal(error)
  if (weak) {
    const fieldErrors = { password: [weak] }
    return data(submission.reply({ hideFields: SECRETS, fieldErrors }), { status: 400 })
  }
  const { message } = refusalOf(language, error)
  const status = isApiError(error) ? error.status : 500
  return data(submission.reply({ hideFields: SECRETS, formErrors: [message] }), { status })
}
