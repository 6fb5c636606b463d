import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EdsErrorCodes } from "../../errors"
import { PROVIDER } from "../../providers/eds/name"
import { fromText, type SignInRefusal } from "../../providers/eds/refusal-text"
import { statusOf } from "../http/statuses"

const messageOf = (body: unknown): unknown =>
  typeof body === "object" && body !== null ? Reflect.get(body, "message") : undefined

const bodyOf = ({ code, message, triesLeft }: SignInRefusal) => ({
  type: code === EdsErrorCodes.INVALID_REQUEST ? "invalid_data" : "unauthorized",
  code,
  message,
  ...(triesLeft !== undefined && { tries_left: triesLeft }),
})

/**
 * Core's sign-in route answers a refusal with the provider's sentence alone. This puts the code that the
 * sentence carries, and the status that belongs to it, into the answer while it is written.
 */
export const answerSignIn = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  if (req.params.auth_provider === PROVIDER) {
    const json = res.json.bind(res)
    res.json = (body) => {
      const refusal = fromText(messageOf(body))
      if (!refusal) {
        return json(body)
      }
      res.status(statusOf(refusal.code) ?? 401)
      return json(bodyOf(refusal))
    }
  }
  next()
}
