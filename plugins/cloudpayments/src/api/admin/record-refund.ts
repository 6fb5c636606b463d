import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { auditSink } from "../../audit/sink"
import { PROVIDER_ID, cardService } from "../../service"

const PAYMENT = `
  SELECT 1 FROM payment WHERE id = :paymentId AND provider_id = :providerId`

const actorOf = (req: MedusaRequest): string | undefined =>
  (req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_id

/** On core's `POST /admin/payments/:id/refund`: writes down who refunded a card payment, once it is done. */
export const recordRefundByStaff = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const paymentId = req.params.id ?? ""
  const [ours] = await cardService(req.scope).select(PAYMENT, {
    paymentId,
    providerId: PROVIDER_ID,
  })
  if (ours) {
    const body: unknown = req.body
    const amount: unknown = typeof body === "object" && body !== null && Reflect.get(body, "amount")
    res.once("finish", () => {
      if (res.statusCode < 400) {
        void auditSink(req.scope).record({
          action: "payment.refunded",
          actor_type: "user",
          actor_id: actorOf(req),
          subject_type: "payment",
          subject_id: paymentId,
          ip: req.ip,
          details: { amount: typeof amount === "number" ? amount : null },
        })
      }
    })
  }
  next()
}
