import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { originOf } from "../../../../../http/origin"
import { sendResetLink } from "../../../../../recovery/send-reset-link"

type Body = { identifier: string; metadata: Record<string, unknown> }

/**
 * Core's request for a reset link (G9), answered before anything is looked up: neither answer nor time
 * tells whether the e-mail is known. It takes the place of core's route, whose validation runs before it.
 */
export const POST = async (req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> => {
  const { identifier, metadata } = req.validatedBody
  const { auth_provider = "", actor_type = "" } = req.params
  const request = { provider: auth_provider, actor_type, email: identifier, metadata }
  const origin = originOf(req)
  res.sendStatus(201)
  await sendResetLink(req.scope, { ...request, origin }).catch((error: unknown) => {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error("A reset link could not be made", error instanceof Error ? error : undefined)
  })
}
