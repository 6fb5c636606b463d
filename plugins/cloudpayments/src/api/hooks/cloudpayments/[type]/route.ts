import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ANSWERS } from "../../../../checks/judge"
import { decideCheck } from "../../../../checks/decide"
import { receive } from "../../../../inbox/receive"
import {
  isNotificationType,
  isSigned,
  parseBody,
  readNotification,
} from "../../../../notifications"
import { cardService } from "../../../../service"

/**
 * `POST /hooks/cloudpayments/:type`: what the service tells, and in a Check asks. The type comes from the address; nothing
 * is believed before the signature over the bytes as they came. 503 when the database fails, which declines a Check and
 * has everything else sent again.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { type = "" } = req.params
  const { options } = cardService(req.scope)
  const secrets = [options.apiSecret, options.previousApiSecret].filter((one) => one !== undefined)
  const body = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  const contentType = req.headers["content-type"]
  if (!isNotificationType(type) || secrets.length === 0) {
    res.sendStatus(404)
    return
  }
  const signed = isSigned(
    {
      body,
      contentType,
      contentHmac: req.headers["content-hmac"],
      decodedHmac: req.headers["x-content-hmac"],
    },
    { secrets, acceptDecoded: options.acceptDecodedSignature }
  )
  if (!signed) {
    res.sendStatus(401)
    return
  }
  const parsed = parseBody(body, contentType)
  try {
    if (type === "check") {
      const check = parsed.ok ? readNotification("check", parsed.fields) : undefined
      const code = check?.ok
        ? await decideCheck(req.scope, check.notification)
        : ANSWERS.NOT_ACCEPTED
      res.json({ code })
      return
    }
    await receive(req.scope, type, parsed)
    res.json({ code: 0 })
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: "unknown" }
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`A ${type} notification could not be handled: ${message}`)
    res.sendStatus(503)
  }
}
