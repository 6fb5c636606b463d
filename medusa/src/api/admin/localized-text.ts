import { z } from "@medusajs/framework/zod"

const MOST_LETTERS = 2_000

const optional = z
  .string()
  .trim()
  .max(MOST_LETTERS)
  .nullish()
  .transform((text) => text || null)

/**
 * A text in the three languages. Kazakh is what the others fall back to, so a text that exists at
 * all exists in Kazakh.
 */
export const LocalizedTextSchema = z.strictObject({
  kk: z.string().trim().min(1, "A text needs its Kazakh wording").max(MOST_LETTERS),
  ru: optional,
  en: optional,
})
