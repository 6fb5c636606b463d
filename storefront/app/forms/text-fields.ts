import { z } from "zod"

const MAX_LENGTH = 120

/** Control characters, halves of surrogate pairs and the like: nothing a person types, nothing a database keeps. */
const UNSTORABLE = /[\p{Cc}\p{Cs}\p{Cn}]/u

/**
 * A line of text: trimmed, with single spaces.
 * @param required message code for an empty field
 */
export function textField(required: string, maxLength = MAX_LENGTH) {
  return z
    .string(required)
    .transform((text) => text.trim().replace(/\s+/g, " "))
    .pipe(
      z
        .string()
        .min(1, required)
        .max(maxLength, "too_long")
        .refine((text) => !UNSTORABLE.test(text), "text_invalid")
    )
}

/** A line of text that may be left empty. */
export const optionalTextField = z.literal("").or(textField("text_invalid")).default("")

/** First or last name, in any alphabet. */
export function nameField(required: string) {
  return textField(required, 60).pipe(
    z.string().regex(/^[\p{L}\p{M}][\p{L}\p{M} '’.-]*$/u, "name_invalid")
  )
}

/** E-mail in lower case: core tells `A@b.kz` from `a@b.kz`, people do not. */
export const emailField = z
  .string("email_required")
  .trim()
  .toLowerCase()
  .min(1, "email_required")
  .max(254, "too_long")
  .pipe(z.email("email_invalid"))
