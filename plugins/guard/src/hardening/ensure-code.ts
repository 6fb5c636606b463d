import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { defaultCode } from "./codes"

type Body = Record<string, unknown>

const isBody = (value: unknown): value is Body =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const withCode = (status: number, body: Body, code: string | undefined): Body => {
  const found = code ?? (typeof body.code === "string" ? body.code : undefined)
  return {
    ...body,
    type: body.type ?? defaultCode(status, undefined),
    code: found ?? defaultCode(status, body.type),
    message: body.message ?? "The request was refused",
  }
}

/**
 * Makes every 4xx answer of this response carry `type`, `code` and `message`. Core answers some
 * refusals itself, past the error handler (missing sign-in, wrong sales channel), so the answer is
 * completed where it is written.
 *
 * @param code code to use instead of the one in the body
 */
export const completeRefusals = (res: MedusaResponse, code?: string): void => {
  const json = res.json.bind(res)
  res.json = (body) =>
    res.statusCode >= 400 && res.statusCode < 500 && isBody(body)
      ? json(withCode(res.statusCode, body, code))
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
