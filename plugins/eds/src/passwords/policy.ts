import { EdsErrorCodes, invalidData } from "../errors"

const MIN_LENGTH = 12

const RULES: [string, (password: string) => boolean][] = [
  ["length", (password) => password.length >= MIN_LENGTH],
  ["latin", (password) => /^[\x20-\x7e]*$/.test(password)],
  ["capital", (password) => /[A-Z]/.test(password)],
  ["small", (password) => /[a-z]/.test(password)],
  ["digit", (password) => /\d/.test(password)],
  ["special", (password) => /[^A-Za-z0-9\s]/.test(password)],
]

/**
 * The least that rule G3 asks of a password: twelve characters of the Latin layout, of all four kinds. A
 * stricter policy (common passwords, the owner's e-mail) belongs in front of the routes.
 *
 * @throws password_too_weak, with the rules that are not met in `details.missing`
 */
export const requireStrongPassword = (password: string): void => {
  const missing = RULES.filter(([, holds]) => !holds(password)).map(([name]) => name)
  if (missing.length > 0) {
    throw invalidData(
      EdsErrorCodes.PASSWORD_TOO_WEAK,
      "The password needs 12 characters of the Latin layout: capital, small, digit and special ones",
      { details: { missing } }
    )
  }
}
