import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { beforeAnswer } from "../http/before-answer"
import { guardOptions } from "../options"

/**
 * Answers refused sign-ins at multiples of a step since the request came, so that the time tells
 * nothing about what was looked up.
 */
export const evenRefusals = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const started = performance.now()
  const { passwordProviders, refusalStepMs } = guardOptions(req.scope)
  if (refusalStepMs > 0 && passwordProviders.includes(req.params.auth_provider ?? "")) {
    beforeAnswer(res, next, async ({ status }) => {
      if (status >= 400) {
        await sleep(refusalStepMs - ((performance.now() - started) % refusalStepMs))
      }
      return undefined
    })
  }
  next()
}
