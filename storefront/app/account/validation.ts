import { z } from "zod"
import { addressFields } from "~/forms/address"
import { knownPasswordField } from "~/forms/password"
import { phoneField } from "~/forms/phone"
import { emailField } from "~/forms/text-fields"
import { LANGUAGES } from "~/i18n/languages"

/** What a buyer may change of themselves, the language of letters with it; the name is the EDS's. */
export const profileSchema = z.object({ phone: phoneField, letters: z.enum(LANGUAGES).optional() })

/** Another e-mail, with the password that shows who asks. */
export const emailSchema = z.object({ email: emailField, current_password: knownPasswordField })

/** A checkbox that is sent as `on` or not at all. */
export const addressSchema = addressFields.extend({
  is_default_shipping: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
})
