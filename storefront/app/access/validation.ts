import { z } from "zod"
import { addressFields } from "~/forms/address"
import { knownPasswordField, newPasswordField } from "~/forms/password"
import { phoneField } from "~/forms/phone"
import { emailField } from "~/forms/text-fields"

const returnTo = z.string().optional()

export const signInSchema = z.object({
  email: emailField,
  password: knownPasswordField,
  returnTo,
})

/** G2: what a person gives after showing their EDS; the name comes from the certificate. */
export const detailsSchema = addressFields.extend({
  email: emailField,
  password: newPasswordField,
  phone: phoneField,
  returnTo,
})

export const forgotSchema = z.object({ email: emailField })

/** A new password typed twice (G10). */
const twice = { password: newPasswordField, repetition: z.string().default("") }
const isRepeated = (typed: { password: string; repetition: string }) =>
  typed.password === typed.repetition
const MISMATCH = { path: ["repetition"], message: "password_repetition" }

export const resetSchema = z.object(twice).refine(isRepeated, MISMATCH)

export const passwordSchema = z
  .object({ current_password: knownPasswordField, ...twice })
  .refine(isRepeated, MISMATCH)
