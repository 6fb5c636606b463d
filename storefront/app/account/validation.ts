import { z } from "zod"
import { addressFields } from "~/forms/address"
import { phoneField } from "~/forms/phone"

/** What a buyer may change of themselves; the name is the EDS's. */
export const profileSchema = z.object({ phone: phoneField })

/** A checkbox that is sent as `on` or not at all. */
export const addressSchema = addressFields.extend({
  is_default_shipping: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
})
