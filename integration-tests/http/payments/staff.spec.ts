import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { CardShop, type Checkout } from "./checkout"
import { CARDS } from "./terminal"

const PAYMENTS = "/admin/card-payments"
const ALERTS = `${PAYMENTS}/alerts`

/** Has no money. */
const POOR_CARD = "4012888888881881"

type Row = { transaction_id: string; state: string }

storeSuite(
  "staff and card payments",
  (shop) => {
    const bank = new CardShop(shop)
    let checkout: Checkout

    beforeAll(() => bank.prepare())
    afterAll(() => bank.close())
    beforeEach(() => {
      checkout = bank.begin()
    })

    const list = async (params: object): Promise<{ card_payments: Row[]; count: number }> =>
      (await shop.admin.get(PAYMENTS, { params })).data
    const found = async (params: object): Promise<string[]> =>
      (await list(params)).card_payments.map(({ transaction_id }) => transaction_id)
    const audited = async (action: string): Promise<object[]> =>
      (await shop.admin.get("/admin/audit", { params: { action } })).data.entries
    const paid = async (): Promise<{ id: string; orderId: string }> => {
      const { transactionId: id } = await bank.pay(checkout)
      const { order_id } = await bank.settled(checkout)
      await bank.atRest()
      return { id, orderId: order_id ?? "" }
    }

    it("P1, B8 find a payment by its number, card, cart, order, state and day", async () => {
      const { transactionId: failed } = await bank.pay(checkout, { card: POOR_CARD })
      await bank.settled(checkout)
      const { id, orderId } = await paid()
      for (const params of [
        { q: id },
        { q: id.slice(2) },
        { q: orderId },
        { q: "4242", state: "captured" },
        { state: "captured" },
        { limit: 1 },
      ]) {
        expect(await found(params)).toEqual([id])
      }
      expect(await found({ q: checkout.cart.id })).toEqual([id, failed])
      expect(await found({ state: ["failed", "captured"] })).toEqual([id, failed])
      expect(await found({ q: "%" })).toEqual([])
      expect(await found({ from: "2099-01-01T00:00:00Z" })).toEqual([])
      expect(await list({ to: "2099-01-01T00:00:00Z", offset: 1 })).toMatchObject({
        card_payments: [
          { transaction_id: failed, state: "failed", reason_code: 5051, refunded: "0.00" },
        ],
        count: 2,
        offset: 1,
      })
      await expectRefusal(shop.admin.get(PAYMENTS, { params: { state: "lost" } }), 400)
    })

    it("P1, B8 see what was asked of the service, and nothing of the buyer or the card", async () => {
      const { id, orderId } = await paid()
      const { data } = await shop.admin.get(`${PAYMENTS}/${id}`)
      expect(data.card_payment).toMatchObject({
        transaction_id: id,
        state: "captured",
        order_id: orderId,
        display_id: expect.any(Number),
        amount: checkout.session.amount,
        card_last_four: "4242",
        operations: [
          { kind: "confirm", state: "done", origin: "ours", amount: checkout.session.amount },
        ],
        alerts: [],
      })
      const types = data.card_payment.notifications.map((one: { type: string }) => one.type)
      expect(types).toContain("pay")
      expect(JSON.stringify(data)).not.toMatch(/token|424242"|@|ҚАСЫМОВА/i)
      await expectRefusal(shop.admin.get(`${PAYMENTS}/1`), 404, "card_payment_not_found")
    })

    it("B3, B8 have the service asked at once when its news was lost", async () => {
      bank.cards.change({ lost: ["pay"] })
      const { transactionId: id } = await bank.pay(checkout)
      expect(await bank.state(checkout)).toMatchObject({ state: "checking", order_id: null })
      const { data } = await shop.admin.post(`${PAYMENTS}/${id}/ask`)
      expect(data.card_payment).toMatchObject({ state: "captured", order_id: expect.any(String) })
      expect(await audited("payment.asked")).toMatchObject([{ actor_type: "user", subject_id: id }])
      await expectRefusal(shop.admin.post(`${PAYMENTS}/1/ask`), 404, "card_payment_not_found")
    })

    it("B3 learn that the service does not answer, and nothing changes", async () => {
      bank.cards.change({ lost: ["pay"], api: { "/payments/get": { fault: "500" } } })
      const { transactionId: id } = await bank.pay(checkout)
      await expectRefusal(shop.admin.post(`${PAYMENTS}/${id}/ask`), 400, "payment_service_silent")
      expect(await bank.state(checkout)).toMatchObject({ state: "checking" })
      expect(await audited("payment.asked")).toEqual([])
    })

    it("B3, B8 settle an alert once, with a note", async () => {
      await bank.pay(checkout, { skipCheck: true })
      await bank.atRest()
      const { data } = await shop.admin.get(ALERTS, { params: { open: "true" } })
      expect(data).toMatchObject({ alerts: [{ kind: "payment_without_check" }], count: 1 })
      const path = `${ALERTS}/${data.alerts[0].id}/resolve`
      for (const body of [
        {},
        { note: "  " },
        { note: "x".repeat(1_001) },
        { note: "a", by: "me" },
      ]) {
        await expectRefusal(shop.admin.post(path, body), 400)
      }
      const { data: settled } = await shop.admin.post(path, { note: "Check is switched on" })
      expect(settled.alert).toMatchObject({
        note: "Check is switched on",
        resolved_by: expect.any(String),
        resolved_at: expect.any(String),
      })
      await expectRefusal(shop.admin.post(path, { note: "again" }), 404, "alert_not_found")
      const open = await shop.admin.get(ALERTS, { params: { open: "true" } })
      const closed = await shop.admin.get(ALERTS, { params: { open: "false" } })
      expect([open.data.count, closed.data.count]).toEqual([0, 1])
      expect(await audited("payment_alert.resolved")).toMatchObject([{ actor_type: "user" }])
    })

    it("P4, P7, B8 refund a part in the order, and see it in the ledger and the log", async () => {
      const { id, orderId } = await paid()
      const { data } = await shop.admin.get(`/admin/orders/${orderId}`, {
        params: { fields: "*payment_collections.payments" },
      })
      const [payment] = data.order.payment_collections[0].payments
      await shop.admin.post(`/admin/payments/${payment.id}/refund`, { amount: 100 })
      const ofOrder = await shop.admin.get(`/admin/orders/${orderId}/card-payments`)
      expect(ofOrder.data.card_payments).toMatchObject([
        {
          transaction_id: id,
          state: "captured",
          refunded: "100.00",
          operations: [
            { kind: "confirm", state: "done" },
            { kind: "refund", state: "done", amount: "100.00", origin: "ours" },
          ],
        },
      ])
      expect(await audited("payment.refunded")).toMatchObject([
        { actor_type: "user", subject_id: payment.id, details: { amount: 100 } },
      ])
      await bank.expectSoundMoney()
    })

    it("P1 an order that was not paid by card has no card payments", async () => {
      const { data } = await shop.admin.get("/admin/orders/order_none/card-payments")
      expect(data).toEqual({ card_payments: [] })
    })

    it("B1 nobody else sees payments or alerts, or settles them", async () => {
      for (const path of [PAYMENTS, ALERTS, `${PAYMENTS}/1`, "/admin/orders/1/card-payments"]) {
        await expectRefusal(shop.bare.get(path), 401)
      }
      await expectRefusal(shop.bare.post(`${PAYMENTS}/1/ask`), 401)
      await expectRefusal(shop.bare.post(`${ALERTS}/1/resolve`, { note: "mine" }), 401)
    })
  },
  { from: "migrated", guests: true, env: CARDS }
)
