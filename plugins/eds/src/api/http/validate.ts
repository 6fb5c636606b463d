import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { EdsErrorCodes, invalidData } from "../../errors"

/**
 * Checks a body and leaves what it says in `req.validatedBody`. Names the field that is wrong, never what
 * was in it: it may be a password or a signature.
 *
 * @throws invalid_request, with `details.fields`
 */
export const validateBody =
  (schema: z.ZodType) =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.body ?? {})
    if (parsed.success) {
      req.validatedBody = parsed.data
      return next()
    }
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".") || "body"))]
    const refusal = invalidData(
      EdsErrorCodes.INVALID_REQUEST,
      `The request is not valid: ${fields.join(", ")}`
    )
    res.status(400).json({
      type: refusal.type,
      code: refusal.code,
      message: refusal.message,
      details: { fields },
    })
  }
