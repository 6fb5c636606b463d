import type { MedusaContainer } from "@medusajs/framework/types"
import { cardService } from "../service"

/** What a buyer prints after paying. Amounts in major units. */
export type Receipt = {
  order_id: string
  display_id: number
  paid_at: Date
  amount: number
  currency: string
  transaction_id: string
  card_type: string | null
  card_last_four: string | null
  rrn: string | null
  auth_code: string | null
  refunds: { amount: number; at: string }[]
}

const RECEIPT = `
  SELECT made.id AS order_id, made.display_id, attempt.paid_at, attempt.amount::float8 AS amount, attempt.currency,
    attempt.transaction_id, attempt.card_type, attempt.card_last_four, attempt.rrn, attempt.auth_code,
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object('amount', operation.amount, 'at', operation.ended_at) ORDER BY operation.ended_at)
      FROM card_operation operation
      WHERE operation.transaction_id = attempt.transaction_id AND operation.kind = 'refund' AND operation.state = 'done'
    ), '[]') AS refunds
  FROM card_attempt attempt JOIN "order" made ON made.id = attempt.order_id AND made.deleted_at IS NULL
  WHERE attempt.order_id = :orderId AND attempt.state IN ('paid', 'captured') LIMIT 1`

/** The receipt of an order that was paid by card. @returns undefined for one that was not */
export const receiptOf = async (
  container: MedusaContainer,
  orderId: string
): Promise<Receipt | undefined> => {
  const [receipt] = await cardService(container).select<Receipt>(RECEIPT, { orderId })
  return receipt
}
