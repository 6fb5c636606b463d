import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { CardShop, type Checkout } from "./checkout"
import { CARDS, TERMINAL } from "./terminal"

storeSuite(
  "the payment provider, method by method",
  (shop) => {
    const bank = new CardShop(shop)
    let checkout: Checkout

    beforeAll(() => bank.prepare())
    afterAll(() => bank.close())
    beforeEach(() => {
      checkout = bank.begin()
    })

    const module = (): IPaymentModuleService => shop.container.resolve(Modules.PAYMENT)
    const session = () => checkout.session.invoice_id
    const paymentOf = async (order: string | null): Promise<string> => {
      const { data } = await shop.admin.get(
        `/admin/orders/${order}?fields=payment_collections.payments.id`
      )
      return data.order.payment_collections[0].payments[0].id
    }
    const ordered = async (): Promise<string> => {
      await bank.pay(checkout)
      const { order_id } = await bank.settled(checkout)
      await bank.atRest()
      return paymentOf(order_id)
    }

    it("P1 initiatePayment: the session tells what the window needs, and nothing secret", () => {
      expect(checkout.session).toMatchObject({
        v: 1,
        public_id: TERMINAL.publicId,
        amount: "10000.00",
        currency: "KZT",
        schema: "Dual",
        culture: "kk-KZ",
        account_id: null,
        test_mode: true,
        widget_global: "tiptop.Widget",
        transaction_id: null,
      })
      expect(JSON.stringify(checkout.session)).not.toContain(TERMINAL.apiSecret)
    })

    it("B1 initiatePayment: what a client sends is overwritten", async () => {
      const { session: data } = await bank.startPayment(checkout.client, checkout.cart.id, {
        language: "ru",
        amount: "1.00",
        invoice_id: "payses_mine",
        transaction_id: "1",
        account_id: "cus_mine",
      })
      expect(data).toMatchObject({ amount: "10000.00", transaction_id: null, account_id: null })
      expect(data.invoice_id).not.toBe("payses_mine")
      expect(data.culture).toBe("ru-RU")
    })

    it("B3 updatePayment: the session follows the sum", async () => {
      const before = await module().retrievePaymentSession(session())
      const after = await module().updatePaymentSession({
        id: session(),
        amount: 20_000,
        currency_code: "kzt",
        data: before.data,
      })
      expect(after.data).toMatchObject({ amount: "20000.00", invoice_id: session() })
    })

    it("B3 deletePayment never fails", async () => {
      await module().deletePaymentSession(session())
      expect(await bank.state(checkout)).toMatchObject({ state: "ready" })
    })

    it("B3 authorizePayment: pending until the money is there, and the session stays usable", async () => {
      await expect(module().authorizePaymentSession(session(), {})).rejects.toThrow()
      expect(await module().retrievePaymentSession(session())).toMatchObject({ status: "pending" })
      await bank.pay(checkout)
      expect(await bank.settled(checkout)).toMatchObject({ state: "paid" })
    })

    it("P1 capturePayment: takes once, and again is as good", async () => {
      const payment = await ordered()
      await module().capturePayment({ payment_id: payment })
      const taken = bank.cards.calls().filter(({ path }) => path === "/payments/confirm")
      expect(taken).toHaveLength(1)
    })

    it("P4 refundPayment: to the card", async () => {
      const payment = await ordered()
      await module().refundPayment({ payment_id: payment, amount: 2_500 })
      expect(bank.cards.operations()).toContainEqual(
        expect.objectContaining({ kind: "refund", amount: 2_500 })
      )
    })

    it("B3 cancelPayment: money that was taken is not given back by it", async () => {
      const payment = await ordered()
      await expect(module().cancelPayment(payment)).rejects.toThrow(/refund/)
    })

    it("P1 retrievePayment and getPaymentStatus: what the service says now", async () => {
      const payment = await ordered()
      expect(await module().retrievePayment(payment)).toMatchObject({
        data: { card_last_four: "4242", service_status: "Completed" },
      })
    })

    it("B3 getWebhookActionAndData: core's own route decides nothing", async () => {
      const result = await module().getWebhookActionAndData({
        provider: "cloudpayments_card",
        payload: { data: {}, rawData: "", headers: {} },
      })
      expect(result).toEqual({ action: "not_supported" })
    })

    it("P1 a hosted page for browsers that load no script, back to the shop only", async () => {
      const path = `/store/carts/${checkout.cart.id}/card-payment/order-page`
      const own = String(process.env.STORE_CORS ?? "http://localhost:8000").split(",")[0]!
      const answer = await checkout.client.post(path, {
        language: "kk",
        success_url: `${own}/kk/checkout`,
        fail_url: `${own}/kk/checkout`,
      })
      expect(answer.data.url).toMatch(/^http/)
      await expectRefusal(
        checkout.client.post(path, {
          success_url: "https://evil.example/",
          fail_url: `${own}/kk`,
        }),
        400,
        "foreign_address"
      )
    })

    it("G30 the receipt of an order that was not paid by card does not exist", async () => {
      await expectRefusal(shop.store.get("/store/orders/order_unknown/receipt"), 404)
    })
  },
  { from: "migrated", guests: true, env: CARDS }
)
