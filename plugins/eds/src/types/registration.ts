import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "./language"

const Line = z.string().trim().min(1).max(255)

/**
 * A Kazakh mobile number as people type it, `8 (701) 123-45-67` or `+7 701 1234567`.
 *
 * @returns `+77011234567`
 */
const Phone = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/[\s()–-]/g, "").replace(/^(?:8|\+?7)?(?=\d{10}$)/, "+7"))
  .pipe(z.string().regex(/^\+77\d{9}$/, "must be a Kazakh mobile number like +77011234567"))

/** What a buyer gives of themselves, beside what their EDS says: rule G2, all of it mandatory. */
export const RegistrationSchema = z.strictObject({
  proof_id: z.string().min(1).max(128),
  session: z.string().min(32).max(128),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  password: z.string().min(1).max(1_024),
  phone: Phone,
  address: z.strictObject({
    province: Line,
    city: Line,
    address_1: Line,
    postal_code: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9]{6,7}$/, "must be a Kazakh postal code"),
  }),
  locale: z.enum(LANGUAGES).optional(),
})

export type Registration = z.output<typeof RegistrationSchema>
