import { catalogueCache } from "~/api/cache.server"
import { callHeaders, storeSdk } from "~/api/sdk.server"
import type { Language } from "~/i18n/languages"
import type { Visitor } from "~/session/visitor.server"
import type { ApiCardPayment } from "./types"

/** Key of the provider that takes cards. */
export const CARD_PAYMENT = "pp_cloudpayments_card"

/** Core's own provider, which authorises everything and moves no money. */
export const TEST_PAYMENT = "pp_system_default"

/** How the region's buyers pay: by card, by the payment that moves no money, or not at all for now. */
export type Offer = "card" | "test" | "none"

/** What the region's buyers are offered. */
export async function offeredPayment(language: Language, regionId: string): Promise<Offer> {
  const { payment_providers } = await catalogueCache.get(`providers:${regionId}`, () =>
    storeSdk().store.payment.listPaymentProviders({ region_id: regionId }, callHeaders(language))
  )
  const ids = payment_providers.map(({ id }) => id)
  if (ids.includes(CARD_PAYMENT)) return "card"
  return ids.includes(TEST_PAYMENT) ? "test" : "none"
}

function pathOf(cartId: string): string {
  return `/store/carts/${encodeURIComponent(cartId)}/card-payment`
}

/** Where the payment of a cart stands. @throws ApiError `cart_not_found` */
export async function readCardPayment(
  { headers }: Visitor,
  cartId: string
): Promise<ApiCardPayment> {
  const { client } = storeSdk()
  const answer = await client.fetch<{ card_payment: ApiCardPayment }>(pathOf(cartId), { headers })
  return answer.card_payment
}

interface OrderPageWish {
  language: Language
  /** where the provider leads the buyer afterwards, whatever became of the payment */
  success_url: string
  fail_url: string
}

/**
 * Address of the provider's own page for this cart, for browsers in which its window cannot open.
 * @throws ApiError with the Store API's code, `payment_in_flight` for instance
 */
export async function openOrderPage(
  { headers }: Visitor,
  cartId: string,
  wish: OrderPageWish
): Promise<string> {
  const path = `${pathOf(cartId)}/order-page`
  const init = { method: "POST", body: { ...wish }, headers }
  return (await storeSdk().client.fetch<{ url: string }>(path, init)).url
}
