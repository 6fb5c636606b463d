import type { z } from "zod"
import { ApiError } from "~/api/api-error"

/**
 * Fields of a form that has no places for messages: buttons and steppers, whose values only a broken page or
 * a curious visitor gets wrong.
 * @throws ApiError with the first issue's message as its code
 */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): z.output<S> {
  const result = schema.safeParse(Object.fromEntries(form))
  if (result.success) return result.data
  throw new ApiError(400, result.error.issues[0]?.message ?? "invalid_data", "A field is wrong")
}
