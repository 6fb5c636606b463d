import { z } from "zod"
import { REGIONS } from "./regions"
import { optionalTextField, textField } from "./text-fields"

/** Six digits, or the newer index of Kazpost: `Z10K7B9`. */
const POSTAL_CODE = /^(\d{6}|[A-Z]\d{2}[A-Z]\d[A-Z]\d)$/

const postalCode = z
  .string("postal_code_required")
  .transform((text) => text.replace(/\s/g, "").toUpperCase())
  .pipe(z.string().min(1, "postal_code_required").regex(POSTAL_CODE, "postal_code_invalid"))

/** Delivery address in Kazakhstan, under the Store API's names. */
export const addressFields = z.object({
  province: z.enum(REGIONS, "region_required"),
  city: textField("city_required"),
  address_1: textField("street_required"),
  address_2: optionalTextField,
  postal_code: postalCode,
})

export type AddressFields = z.output<typeof addressFields>
