import { z } from "@medusajs/framework/zod"
import type { Declined, Refused, Unknown } from "./outcome"
import type { Answered } from "./transport"
import { readTransaction } from "./transaction"

const Envelope = z.looseObject({
  Success: z.boolean(),
  Message: z.string().nullish(),
  ErrorCode: z.string().nullish(),
  Model: z.unknown(),
})

/** The service carried it out; what it says about it has not been read yet. */
export interface Accepted {
  kind: "accepted"
  model: unknown
}

/** Neither success nor refusal: a transaction that is still on its way, such as one whose buyer is with the bank. */
export interface Unfinished {
  kind: "unfinished"
  model: unknown
}

export const malformed = (): Unknown => ({ kind: "unknown", cause: "malformed", status: 200 })

/** Opens the envelope that all answers have. `Success` speaks of the request, not of the money. */
export const openEnvelope = ({
  body,
}: Answered): Accepted | Unfinished | Declined | Refused | Unknown => {
  const { success, data: envelope } = Envelope.safeParse(body)
  if (!success) {
    return malformed()
  }
  if (envelope.Success) {
    return { kind: "accepted", model: envelope.Model }
  }
  const transaction = readTransaction(envelope.Model)
  if (transaction?.status === "Declined") {
    return { kind: "declined", transaction }
  }
  if (envelope.Model != null) {
    return { kind: "unfinished", model: envelope.Model }
  }
  const message = envelope.Message || envelope.ErrorCode || "No reason was given"
  return { kind: "refused", message, notFound: /^not found$/i.test(message) }
}
