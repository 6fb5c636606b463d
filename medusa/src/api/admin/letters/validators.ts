import { z } from "@medusajs/framework/zod"
import { DEFAULT_LANGUAGE, LANGUAGES } from "../../../lib/languages"

export const AdminGetLetter = z.strictObject({
  language: z.enum(LANGUAGES).default(DEFAULT_LANGUAGE),
})

export type AdminGetLetterType = z.output<typeof AdminGetLetter>
