import { z } from "zod"

const MAX_ID_LENGTH = 100

/** An id in a form; what it names is looked up by whoever uses it. */
export const idField = z
  .string("invalid_data")
  .trim()
  .min(1, "invalid_data")
  .max(MAX_ID_LENGTH, "invalid_data")

/** How many units, from 1 to 9999. How many the branch has is the Store API's to say. */
export const quantityField = z
  .string("invalid_quantity")
  .trim()
  .regex(/^[1-9]\d{0,3}$/, "invalid_quantity")
  .transform(Number)

const MAX_CAPTCHA_LENGTH = 8_000

/** The solved challenge of the captcha; whether it is any good is the Store API's to say. */
export const captchaField = z
  .string()
  .max(MAX_CAPTCHA_LENGTH, "captcha_invalid")
  .regex(/^[\w+/=-]*$/, "captcha_invalid")
  .optional()

/** What BUY sends: a coin, the branch it is bought from, and how many. */
export const purchaseFields = z.object({
  variant_id: idField,
  branch_id: idField,
  quantity: quantityField.default(1),
  captcha: captchaField,
})

export type Purchase = z.output<typeof purchaseFields>
