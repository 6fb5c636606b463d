import type { Answer } from "../http/before-answer"

const refusal = (status: number, code: string, message: string, triesLeft?: number): Answer => ({
  status,
  body: {
    type: status === 429 ? "not_allowed" : "unauthorized",
    code,
    message,
    ...(triesLeft !== undefined && { tries_left: triesLeft }),
  },
})

/** The password was wrong, or there is no such account: nobody can tell which. */
export const wrongCredentials = (triesLeft: number): Answer =>
  refusal(401, "wrong_credentials", "The e-mail or the password is wrong", triesLeft)

/** More than the forgiven number of passwords were wrong (G7). */
export const accountLocked = (): Answer =>
  refusal(
    401,
    "account_locked",
    "Too many wrong passwords: the account is locked until its password is set anew"
  )

/** As many passwords as are left are being looked at this moment. */
export const tooManyAttempts = (): Answer =>
  refusal(429, "too_many_attempts", "Too many sign-ins at once: try again in a moment")
