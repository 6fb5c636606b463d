import { z } from "zod"
import { addressFields } from "~/forms/address"
import { knownPasswordField, newPasswordField } from "~/forms/password"
import { contactFields, personFields } from "~/forms/person"
import { emailField } from "~/forms/text-fields"

const returnTo = z.string().optional()

export const signInSchema = z.object({
  email: emailField,
  password: knownPasswordField,
  returnTo,
})

export const registerSchema = contactFields.extend({ password: newPasswordField, returnTo })

export const profileSchema = personFields

/** A checkbox that is sent as `on` or not at all. */
export const addressSchema = addressFields.extend({
  is_default_shipping: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
})
