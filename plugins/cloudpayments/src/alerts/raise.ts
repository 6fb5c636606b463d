import { emit } from "../events"
import type { AlertKind } from "../modules/cloudpayments/types"
import { cardService, type Scope } from "../service"
import { newId } from "../ids"

/** Something for staff to look at. */
export type NewAlert = {
  kind: AlertKind
  /** The payment that it is about. */
  transaction_id?: string | null
  /** What makes it one alert: a second one of the kind and subject is not raised while it is open. */
  subject: string
  /** One sentence, without anything of the payer. */
  message: string
}

const RAISE = `
  INSERT INTO card_alert (id, kind, transaction_id, subject, message)
  VALUES (:id, :kind, :transactionId, :subject, :message)
  ON CONFLICT (kind, subject) WHERE resolved_at IS NULL DO NOTHING
  RETURNING id`

/** Raises an alert, once. */
export const raiseAlert = async (container: Scope, alert: NewAlert): Promise<void> => {
  const service = cardService(container)
  const [raised] = await service.select<{ id: string }>(RAISE, {
    id: newId("cardalert"),
    kind: alert.kind,
    transactionId: alert.transaction_id ?? null,
    subject: alert.subject,
    message: alert.message,
  })
  if (raised) {
    await emit(container, "alert_raised", {
      id: raised.id,
      kind: alert.kind,
      transaction_id: alert.transaction_id ?? null,
    })
  }
}
