import { z } from "zod"
import { LATIN_LAYOUT, MAX_LENGTH, MIN_LENGTH, PASSWORD_RULES } from "./password-policy"

const { upper, lower, digit, special } = PASSWORD_RULES

/** A new password: 12 to 128 characters of the Latin layout, of all four kinds. */
export const newPasswordField = z
  .string("password_required")
  .min(1, "password_required")
  .regex(LATIN_LAYOUT, "password_not_latin")
  .min(MIN_LENGTH, "password_short")
  .max(MAX_LENGTH, "password_long")
  .refine((text) => [upper, lower, digit, special].every((rule) => rule(text)), "password_weak")

/** A password that exists already: what it may be like was decided when it was set. */
export const knownPasswordField = z
  .string("password_required")
  .min(1, "password_required")
  .max(1_000, "password_long")
