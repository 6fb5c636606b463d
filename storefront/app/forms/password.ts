import { z } from "zod"

const MIN_LENGTH = 12
const MAX_LENGTH = 128

/** What a password must have (G3), one rule after the other, so that a page can tick them off while it is typed. */
export const PASSWORD_RULES = {
  length: (password: string) => password.length >= MIN_LENGTH,
  upper: (password: string) => /[A-Z]/.test(password),
  lower: (password: string) => /[a-z]/.test(password),
  digit: (password: string) => /\d/.test(password),
  special: (password: string) => /[^A-Za-z0-9]/.test(password),
} as const

export type PasswordRule = keyof typeof PASSWORD_RULES

const { upper, lower, digit, special } = PASSWORD_RULES

/** A new password: 12 to 128 characters of the Latin layout, of all four kinds. */
export const newPasswordField = z
  .string("password_required")
  .min(1, "password_required")
  .regex(/^[\x21-\x7e]*$/, "password_not_latin")
  .min(MIN_LENGTH, "password_short")
  .max(MAX_LENGTH, "password_long")
  .refine((text) => [upper, lower, digit, special].every((rule) => rule(text)), "password_weak")

/** A password that exists already: what it may be like was decided when it was set. */
export const knownPasswordField = z
  .string("password_required")
  .min(1, "password_required")
  .max(1_000, "password_long")
