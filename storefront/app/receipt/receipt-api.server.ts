import { isApiError } from "~/api/api-error"
import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"

/** How an order was paid by card, as the Store API tells it; sums in tenge, times are ISO instants. */
export interface ApiReceipt {
  order_id: string
  display_id: number
  paid_at: string
  amount: number
  currency: string
  transaction_id: string
  card_type: string | null
  card_last_four: string | null
  rrn: string | null
  auth_code: string | null
  refunds: { amount: number; at: string }[]
}

/** The receipt of an order. @throws ApiError `receipt_not_found` when it was not paid by card */
export async function readReceipt({ headers }: Visitor, orderId: string): Promise<ApiReceipt> {
  const path = `/store/orders/${encodeURIComponent(orderId)}/receipt`
  return (await storeSdk().client.fetch<{ receipt: ApiReceipt }>(path, { headers })).receipt
}

/** Whether an order has a receipt. A page of the order stands without knowing it. */
export async function hasReceipt(visitor: Visitor, orderId: string): Promise<boolean> {
  try {
    await readReceipt(visitor, orderId)
    return true
  } catch (error) {
    if (isApiError(error)) return false
    throw error
  }
}
