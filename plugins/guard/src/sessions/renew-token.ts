import { setTimeout as sleep } from "node:timers/promises"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"

/** Claims of a single token, which a new one gets anew. */
const OWN_CLAIMS = ["iat", "exp", "nbf", "jti", "iss", "aud", "sub"]

/**
 * Waits until tokens count again after an account's sessions were ended, a second at most. Whoever signs
 * in after the answer then gets a token that is later than the end.
 */
export const untilValid = async (validFrom: Date): Promise<void> => {
  await sleep(Math.min(1000, Math.max(0, validFrom.getTime() - Date.now())))
}

/** The same sign-in as a token issued now. */
export const renewToken = (req: AuthenticatedMedusaRequest): string => {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = Object.entries(req.auth_context).filter(([claim]) => !OWN_CLAIMS.includes(claim))
  return generateJwtToken(Object.fromEntries(claims), {
    secret: http.jwtSecret,
    expiresIn: http.jwtExpiresIn,
    jwtOptions: http.jwtOptions,
  })
}
