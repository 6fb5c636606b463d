import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { beforeAnswer } from "../http/before-answer"
import { guardOptions } from "../options"
import { named } from "../ownership/named"
import { requireStrong } from "../policy/require-policy"
import { readToken } from "../sessions/token"

/** One answer to a link that is forged, expired, used or of another account. */
export const resetLinkInvalid = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.UNAUTHORIZED,
    "The link is not valid or was used already: ask for a new one",
    "reset_link_invalid"
  )

/** The reset link that a request carries, as far as its signature and time can tell. */
export const resetLinkOf = (req: MedusaRequest): { email: string; id: string } | undefined => {
  const { purpose, entity_id, jti } = readToken(req, req.headers.authorization) ?? {}
  return purpose === "reset" && entity_id && jti ? { email: entity_id, id: jti } : undefined
}

/**
 * Checks the new password before core uses the link up: whoever chose a weak one may go on with the
 * same link.
 *
 * @throws password_too_weak, reset_link_invalid
 */
export const policyOnReset = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const { passwordProviders } = guardOptions(req.scope)
  if (req.method !== "POST" || !passwordProviders.includes(req.params.auth_provider ?? "")) {
    return next()
  }
  const link = resetLinkOf(req)
  if (!link) {
    throw resetLinkInvalid()
  }
  requireStrong(named(req.body, "password"), link.email)
  beforeAnswer(res, next, async ({ status, body }) => {
    if (status === 401 && named(body, "code") === "unauthorized") {
      const { type, code, message } = resetLinkInvalid()
      return { status, body: { type, code, message } }
    }
  })
  next()
}
