import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"

interface ApiCourierQuote {
  /** tenge, delivery and insurance together */
  amount: number
  /** the address is not known yet: it may become more */
  estimated: boolean
}

/** What a courier would take for the cart; null where that cannot be told yet, which stops no page. */
export async function courierQuote(
  { headers }: Visitor,
  cartId: string
): Promise<ApiCourierQuote | null> {
  const path = `/store/carts/${encodeURIComponent(cartId)}/courier-quote`
  const answer = await storeSdk()
    .client.fetch<{ courier_quote: ApiCourierQuote | null }>(path, { headers })
    .catch(() => null)
  return answer?.courier_quote ?? null
}
