import type { Submission } from "@conform-to/react"
import { parseWithZod } from "@conform-to/zod/v4"
import type { z } from "zod"

type ConformSchema = Parameters<typeof parseWithZod>[1]["schema"]

/**
 * Checks a sent form against a schema whose messages are codes. Empty fields arrive as empty strings; the
 * schemas say themselves what that means.
 */
export function parseSubmission<S extends z.ZodType>(
  form: FormData,
  schema: S
): Submission<z.input<S>, string[], z.output<S>> {
  // conform is typed against another release of zod 4 than ours; what it calls (`safeParse`) is the same.
  const checked = parseWithZod(form, {
    schema: schema as unknown as ConformSchema,
    disableAutoCoercion: true,
  })
  return checked as Submission<z.input<S>, string[], z.output<S>>
}
