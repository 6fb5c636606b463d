import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditSink } from "../../audit/sink"
import { codeOf } from "../../errors"
import { originOf } from "./origin"
import { signedInCustomer } from "./actor"
import { statusOf } from "./statuses"

type Handler<Req extends MedusaRequest> = (req: Req, res: MedusaResponse) => Promise<void>

/** Fields of our refusals, also where a workflow has turned the error into a plain object. */
type Refusal = { type?: string; message?: string; details?: object; reason?: string }

const asRefusal = (error: unknown): Refusal =>
  typeof error === "object" && error !== null ? (error as Refusal) : {}

const recordReason = async (req: MedusaRequest, code: string, reason: string): Promise<void> => {
  const customer = signedInCustomer(req)
  await auditSink(req.scope).record({
    action: "eds.refused",
    actor_type: customer ? "customer" : "visitor",
    actor_id: customer,
    ...originOf(req),
    details: { code, reason, path: req.path },
  })
}

/**
 * Wraps a route: writes the reason of a refusal into the audit log, and answers the refusals for which
 * core's error handler has no fitting status or that carry details. All others go on to that handler.
 */
export const answerRefusals =
  <Req extends MedusaRequest>(handler: Handler<Req>): Handler<Req> =>
  async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      const code = codeOf(error)
      const { type, message, details, reason } = asRefusal(error)
      if (code && reason) {
        await recordReason(req, code, reason)
      }
      const status = statusOf(code) ?? (details ? 400 : undefined)
      if (!code || status === undefined) {
        throw error
      }
      res.status(status).json({ type, code, message, ...(details && { details }) })
    }
  }
