import { ADDRESS } from "../../support/suite/purchase"
import { freshEmail } from "../../support/suite/accounts"
import type { Http } from "../../support/suite/clients"
import { shippingOption } from "../../support/suite/purchase"
import { findSupply } from "../../support/stack/store-clients"
import { openShelf } from "../holds/shelf"

/** What a Check says of a session. */
export type Session = { invoice_id: string; amount: string }

/** Buyers who hold one unit each of the same coin and are about to pay. */
export async function openBuyers(url: string, store: Http, count: number): Promise<Session[]> {
  const { coin, branch } = await findSupply(store, ["pickup"])
  const { data } = await store.get("/store/regions")
  const shelf = await openShelf(url, coin.variant_id, branch.sales_channel_id)
  try {
    await shelf.stock(count)
  } finally {
    await shelf.close()
  }
  const sessions: Session[] = []
  for (let number = 0; number < count; number++) {
    const opened = await store.post("/store/carts", {
      region_id: data.regions[0].id,
      sales_channel_id: branch.sales_channel_id,
      items: [{ variant_id: coin.variant_id, quantity: 1 }],
    })
    sessions.push(await prepare(store, opened.data.cart.id))
  }
  return sessions
}

async function prepare(store: Http, cart: string): Promise<Session> {
  await store.post(`/store/carts/${cart}`, {
    email: freshEmail("bench"),
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  })
  const option = await shippingOption(store, cart, "pickup")
  await store.post(`/store/carts/${cart}/shipping-methods`, { option_id: option.id })
  const made = await store.post("/store/payment-collections", { cart_id: cart })
  const sessions = `/store/payment-collections/${made.data.payment_collection.id}/payment-sessions`
  const { data } = await store.post(sessions, {
    provider_id: "pp_cloudpayments_card",
    data: { language: "kk" },
  })
  return data.payment_collection.payment_sessions[0].data
}
