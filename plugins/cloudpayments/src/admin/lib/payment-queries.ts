import { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { toQuery, type Filters } from "./filters"
import { sdk } from "./sdk"
import type { CardPaymentDetails, CardPaymentList, OrderPaymentEntry } from "./types"

/** Under which everything about card payments is kept. */
export const KEY = "card-payments"

const PATH = "/admin/card-payments"

/** How often a page asks again while somebody looks at it. */
const REFRESH_MS = 15_000

/** One page of payments; asks again by itself. */
export const useCardPayments = (filters: Filters & { offset: number }) =>
  useQuery({
    queryKey: [KEY, "list", filters],
    queryFn: () => sdk.client.fetch<CardPaymentList>(PATH, { query: toQuery(filters) }),
    placeholderData: (previous) => previous,
    refetchInterval: REFRESH_MS,
  })

/** One payment with all that belongs to it; null when there is none. Asks again by itself. */
export const useCardPayment = (transactionId: string) =>
  useQuery({
    queryKey: [KEY, "one", transactionId],
    queryFn: () => orNull(fetchOne(transactionId)),
    refetchInterval: REFRESH_MS,
  })

/** Payments of an order, the newest first. Asks again by itself: core refunds beside it without a word. */
export const useOrderPayments = (orderId: string) =>
  useQuery({
    queryKey: [KEY, "order", orderId],
    queryFn: async (): Promise<OrderPaymentEntry[]> => {
      const path = `/admin/orders/${orderId}/card-payments`
      const answer = await sdk.client.fetch<{ card_payments: OrderPaymentEntry[] }>(path)
      return answer.card_payments
    },
    refetchInterval: REFRESH_MS,
  })

/** Has the shop ask the service about a payment and act on the answer. */
export const useAskService = (transactionId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => sdk.client.fetch<unknown>(`${PATH}/${transactionId}/ask`, { method: "POST" }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

const fetchOne = async (transactionId: string): Promise<CardPaymentDetails> => {
  const path = `${PATH}/${encodeURIComponent(transactionId)}`
  return (await sdk.client.fetch<{ card_payment: CardPaymentDetails }>(path)).card_payment
}

const orNull = async <Value>(answer: Promise<Value>): Promise<Value | null> => {
  try {
    return await answer
  } catch (error) {
    if (isGone(error)) {
      return null
    }
    throw error
  }
}

/** Whether the server knows of no such thing. */
export const isGone = (error: unknown): boolean =>
  error instanceof FetchError && error.status === 404
