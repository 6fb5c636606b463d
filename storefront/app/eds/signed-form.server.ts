import { z } from "zod"
import { ApiError } from "~/api/api-error"
import type { Signed } from "./challenge"

const MAX_SIGNATURE = 100_000

const schema = z.object({
  challenge_id: z.string().min(1).max(100),
  signature: z.string().min(1).max(MAX_SIGNATURE),
})

/**
 * The signature that a page has put into its form.
 * @throws ApiError `signature_required` when there is none: scripts did not run
 */
export function signedBy(form: FormData): Signed {
  const fields = Object.fromEntries(form)
  const result = schema.safeParse(fields)
  if (result.success) return result.data
  throw new ApiError(400, "signature_required", "The form came without a signature")
}
