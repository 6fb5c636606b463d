import {
  getAuthContextFromJwtToken,
  type AuthContext,
  type MedusaRequest,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What a token of core says; `iat` is when it was issued, in seconds. */
export type Token = AuthContext & { iat?: number }

const configOf = (req: MedusaRequest) =>
  req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http

/** Reads a token of this shop; undefined when it is none, is forged or has expired. */
export const readToken = (
  req: MedusaRequest,
  authorization: string | undefined
): Token | undefined => {
  const { jwtSecret, jwtPublicKey, jwtVerifyOptions, jwtOptions } = configOf(req)
  return (
    getAuthContextFromJwtToken(
      authorization,
      jwtSecret ?? "",
      ["bearer"],
      ["*"],
      jwtPublicKey,
      jwtVerifyOptions ?? jwtOptions
    ) ?? undefined
  )
}

/** The sign-in that a request carries, whether or not its route asks for one. */
export const tokenOf = (req: MedusaRequest): Token | undefined => {
  const checked = "auth_context" in req ? (req.auth_context as Token | undefined) : undefined
  return checked ?? req.session?.auth_context ?? readToken(req, req.headers.authorization)
}
