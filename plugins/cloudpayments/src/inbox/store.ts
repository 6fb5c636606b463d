import type { MedusaContainer } from "@medusajs/framework/types"
import { NOW } from "../attempts/columns"
import type { NotificationType } from "../notifications"
import { cardService } from "../service"
import { newId } from "../ids"

/** A notification to be kept. */
export type Incoming = {
  type: NotificationType
  transaction_id: string
  payment_transaction_id: string | null
  fields: Record<string, string>
}

const STORE = `
  INSERT INTO card_notification (id, type, transaction_id, payment_transaction_id, fields, received_at, look_at)
  VALUES (:id, :type, :transactionId, :paymentTransactionId, CAST(:fields AS jsonb), ${NOW}, ${NOW})
  ON CONFLICT (type, transaction_id) DO UPDATE
    SET received = card_notification.received + 1, updated_at = EXCLUDED.received_at
  RETURNING id, received`

/**
 * Keeps a notification; it is safe once this returns. One that came before is counted and not worked on again.
 *
 * @returns its id when it is new
 */
export const storeNotification = async (
  container: MedusaContainer,
  incoming: Incoming
): Promise<string | undefined> => {
  const service = cardService(container)
  const [kept] = await service.select<{ id: string; received: number }>(STORE, {
    id: newId("cardnot"),
    type: incoming.type,
    transactionId: incoming.transaction_id,
    paymentTransactionId: incoming.payment_transaction_id,
    fields: JSON.stringify(incoming.fields),
  })
  return kept?.received === 1 ? kept.id : undefined
}
