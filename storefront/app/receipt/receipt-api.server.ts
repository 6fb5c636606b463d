import { isApiError } from "~/api/api-error"
import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"

/** How an order was paid by card, as the Store API tells it; sums in tenge, times are ISO instants. */
export interface ApiReceipt {
  order_id: string
  display_id: number
  paid_at: string
  amount: number
  /** in the language asked for; null for money of another country */
  amount_in_words: string | null
  currency: string
  transaction_id: string
  card_type: string | null
  card_last_four: string | null
  rrn: string | null
  auth_code: string | null
  refunds: { amount: number; at: string }[]
}

const pathOf = (orderId: string) => `/store/orders/${encodeURIComponent(orderId)}/receipt`

/** The receipt of an order. @throws ApiError `receipt_not_found` when it was not paid by card */
export async function readReceipt({ headers }: Visitor, orderId: string): Promise<ApiReceipt> {
  const { client } = storeSdk()
  return (await client.fetch<{ receipt: ApiReceipt }>(pathOf(orderId), { headers })).receipt
}

/** The same as PDF. @throws ApiError as above */
export function openReceiptPdf({ headers }: Visitor, orderId: string): Promise<Response> {
  return storeSdk().client.open(`${pathOf(orderId)}/pdf`, { headers })
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
