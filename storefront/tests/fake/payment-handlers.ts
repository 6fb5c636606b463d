import { http, HttpResponse, type HttpHandler } from "msw"
import type { ApiReceipt } from "~/receipt/receipt-api.server"
import { BACKEND } from "./server"
import type { FakeSession, FakeShop } from "./shop-state"

const refuse = (status: number, code: string) =>
  HttpResponse.json({ type: "not_allowed", code, message: code }, { status })

/** What the payment window is opened with, as the provider writes it into its session. */
function windowData(id: string, amount: number) {
  return {
    v: 1,
    invoice_id: id,
    public_id: "pk_test",
    amount: amount.toFixed(2),
    currency: "KZT",
    schema: "Dual",
    culture: "kk-KZ",
    account_id: null,
    email: "daur@example.kz",
    description: "Qazyna",
    widget_url: "https://widget.example.kz/bundles/widget.js",
    widget_global: "tiptop.Widget",
    test_mode: true,
  }
}

/** The part of the Store API that takes money. */
export function paymentHandlers(shop: FakeShop): HttpHandler[] {
  const { payments } = shop
  const card = `${BACKEND}/store/carts/:id/card-payment`
  return [
    http.get(`${BACKEND}/store/payment-providers`, () => {
      const ids = [
        ...(payments.free ? ["pp_system_default"] : []),
        ...(payments.card ? ["pp_cloudpayments_card"] : []),
      ]
      return HttpResponse.json({ payment_providers: ids.map((id) => ({ id })) })
    }),
    http.post(`${BACKEND}/store/payment-collections`, async ({ request }) => {
      const { cart_id } = (await request.json()) as { cart_id: string }
      const collection = { id: shop.nextId("paycol"), payment_sessions: [] }
      const cart = shop.carts.get(cart_id)
      if (cart) cart.payment_collection = collection
      return HttpResponse.json({ payment_collection: collection })
    }),
    http.post(
      `${BACKEND}/store/payment-collections/:id/payment-sessions`,
      async ({ params, request }) => {
        const { provider_id } = (await request.json()) as { provider_id: string }
        const cart = [...shop.carts.values()].find(
          ({ payment_collection }) => payment_collection?.id === params.id
        )
        if (!cart?.payment_collection) return refuse(404, "not_found")
        const id = shop.nextId("payses")
        const amount = shop.totalOf(cart)
        const data = windowData(id, amount)
        const session: FakeSession = { id, provider_id, status: "pending", amount, data }
        cart.payment_collection.payment_sessions = [session]
        return HttpResponse.json({ payment_collection: cart.payment_collection })
      }
    ),
    http.get(card, ({ params }) =>
      shop.carts.has(String(params.id))
        ? HttpResponse.json({ card_payment: payments.of(String(params.id)) })
        : refuse(404, "cart_not_found")
    ),
    http.post(`${card}/order-page`, async ({ params, request }) => {
      payments.orderPages.push({ cartId: String(params.id), body: await request.json() })
      return HttpResponse.json({ url: payments.orderPageUrl })
    }),
    http.get(`${BACKEND}/store/orders/:id/receipt`, ({ params }) => {
      const order = shop.orders.get(String(params.id))
      if (!order || !payments.card) return refuse(404, "receipt_not_found")
      const receipt: ApiReceipt = {
        order_id: order.id,
        display_id: order.display_id,
        paid_at: "2026-11-22T07:31:00.000Z",
        amount: shop.totalOf(order.cart),
        amount_in_words: "Двадцать две тысячи пятьсот тенге 00 тиын",
        currency: "KZT",
        transaction_id: "3503689911",
        card_type: "Visa",
        card_last_four: "4242",
        rrn: "012345678901",
        auth_code: "A1B2C3",
        refunds: payments.refunds,
      }
      return HttpResponse.json({ receipt })
    }),
    http.get(`${BACKEND}/store/orders/:id/receipt/pdf`, () =>
      HttpResponse.arrayBuffer(new TextEncoder().encode("%PDF-1.7").buffer, {
        headers: { "content-type": "application/pdf" },
      })
    ),
  ]
}
