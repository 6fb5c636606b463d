import { isApiError } from "~/api/api-error"

/** What the store knows of a password and a page does not, with the message for it. */
const PROBLEMS = { common: "password_common", email: "password_like_email" } as const

/** Message code for the password field when the store does not take the password, else null. */
export function passwordRefusal(error: unknown): string | null {
  if (!isApiError(error, "password_too_weak")) return null
  const { missing } = error.details
  const known = Object.entries(PROBLEMS).find(
    ([name]) => Array.isArray(missing) && missing.includes(name)
  )
  return known?.[1] ?? "password_weak"
}
