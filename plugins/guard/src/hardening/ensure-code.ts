import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { defaultCode } from "./codes"

type Body = Record<string, unknown>

const isBody = (value: unknown): value is Body =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const withCode = (status: number, body: Body, { code, details }: Known): Body => {
  const found = code ?? (typeof body.code === "string" ? body.code : undefined)
  return {
    ...body,
    ...(details && { details }),
    type: body.type ?? defaultCode(status, undefined),
    code: found ?? defaultCode(status, body.type),
    message: body.message ?? "The request was refused",
  }
}

/** What is known of a refusal beside what its answer says. */
type Known = { code?: string; details?: Body }

/** What an error carries for the client in its property `details`. */
export const detailsOf = (error: unknown): Body | undefined => {
  const known = isBody(error) && MedusaError.isMedusaError(error)
  const details: unknown = known ? Reflect.get(error, "details") : undefined
  return isBody(details) ? details : undefined
}

/**
 * Makes every 4xx answer of this response carry `type`, `code` and `message`. Core answers some
 * refusals itself, past the error handler (missing sign-in, wrong sales channel), so the answer is
 * completed where it is written.
 *
 * @param known code to use instead of the one in the body, and details to add to it
 */
export const completeRefusals = (res: MedusaResponse, known: Known = {}): void => {
  const json = res.json.bind(res)
  res.json = (body) =>
    res.statusCode >= 400 && res.statusCode < 500 && isBody(body)
      ? json(withCode(res.statusCode, body, known))
      : json(body)
}

/** Middleware form of {@link completeRefusals}. */
export const ensureCode = (
  _req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  completeRefusals(res)
  next()
}
