import type { Http } from "../../support/suite/clients"
import { storeSuite } from "../../support/suite/store-suite"
import { CardShop, type Checkout } from "./checkout"
import { noticeBody, notify, paymentFields, signatureOf, type NoticeFields } from "./notices"
import { CARDS } from "./terminal"

storeSuite(
  "what a Check is answered",
  (shop) => {
    const bank = new CardShop(shop)
    let checkout: Checkout

    beforeAll(() => bank.prepare())
    afterAll(() => bank.close())
    beforeEach(() => {
      checkout = bank.begin()
    })

    const check = (fields: NoticeFields | string, headers: Record<string, string> = {}) =>
      notify(shop.bare, "check", fields, headers)
    const fields = (changes: NoticeFields = {}) => paymentFields(checkout.session, changes)
    const expectAnswer = async (changes: NoticeFields, code: number): Promise<void> => {
      expect(await check(fields(changes))).toEqual({ status: 200, code })
    }
    const fail = async (transactionId: string): Promise<void> => {
      await bank.payments.select(
        "UPDATE card_attempt SET state = 'failed', in_flight_until = NULL, look_at = NULL WHERE transaction_id = :transactionId",
        { transactionId }
      )
    }

    it("B3 0 for a payment of the right sum, and the coins are kept beyond the buyer's time", async () => {
      await expectAnswer({}, 0)
      const { positions } = await checkout.cart.holds()
      expect(positions[0]!.kept_until).not.toBeNull()
      expect(await bank.state(checkout)).toMatchObject({ state: "checking", attempts_left: 2 })
    })

    it("B3 401 for a signature that is missing, forged, of other bytes or in another header", async () => {
      const body = noticeBody(fields())
      const other = signatureOf(`${body}&`)
      for (const headers of [
        { "content-hmac": "" },
        { "content-hmac": signatureOf(body, "another secret") },
        { "content-hmac": other },
        { "content-hmac": Buffer.from(signatureOf(body), "base64").toString("hex") },
      ]) {
        expect(await check(body, headers)).toEqual({ status: 401, code: undefined })
      }
      expect(await bank.state(checkout)).toMatchObject({ state: "ready" })
    })

    it("B3 13 for what cannot be read, or says something twice", async () => {
      const body = noticeBody(fields())
      await expectAnswer({ Amount: "1e3" }, 13)
      await expectAnswer({ TransactionId: null }, 13)
      expect(await check(`${body}&Amount=1.00`)).toEqual({ status: 200, code: 13 })
    })

    it("B3 13 for a payment of another mode, of another kind, or of a subscription", async () => {
      await expectAnswer({ TestMode: "0" }, 13)
      await expectAnswer({ TestMode: null }, 13)
      await expectAnswer({ OperationType: "CardPayout" }, 13)
      await expectAnswer({ SubscriptionId: "sc_1" }, 13)
    })

    it("B3 10 for an invoice that is unknown, deleted, superseded or another provider's", async () => {
      await expectAnswer({ InvoiceId: "payses_unknown" }, 10)
      await expectAnswer({ InvoiceId: null }, 10)
      const old = checkout.session
      await bank.startPayment(checkout.client, checkout.cart.id)
      expect((await check(paymentFields(old))).code).toBe(10)
      const made = await checkout.client.post(
        `/store/payment-collections/${checkout.collection}/payment-sessions`,
        { provider_id: "pp_system_default" }
      )
      const [session] = made.data.payment_collection.payment_sessions
      await expectAnswer({ InvoiceId: session.id }, 10)
    })

    it("B3 11 for another account", async () => {
      const client: Http = await shop.asCustomer()
      checkout = await bank.checkout(client)
      expect(checkout.session.account_id).toMatch(/^cus_/)
      await expectAnswer({ AccountId: "cus_another" }, 11)
      await expectAnswer({ AccountId: null }, 11)
      await expectAnswer({}, 0)
    })

    it("B3 12 for another sum or currency", async () => {
      await expectAnswer({ Amount: "1.00" }, 12)
      await expectAnswer({ PaymentAmount: "1.00" }, 12)
      await expectAnswer({ Currency: "RUB" }, 12)
      await expectAnswer({ PaymentCurrency: "USD" }, 12)
      await expectAnswer({ Currency: null, PaymentCurrency: null }, 12)
    })

    it("B3 12 when the cart costs something else by now", async () => {
      await bank.payments.select(
        "UPDATE payment_collection SET amount = amount + 1 WHERE id = :id",
        { id: checkout.collection }
      )
      await expectAnswer({}, 12)
    })

    it("B3 13 while another payment is in flight, and after the cart was paid", async () => {
      await expectAnswer({}, 0)
      await expectAnswer({}, 13)
      bank.fresh()
      checkout = await bank.checkout()
      await bank.pay(checkout)
      expect(await bank.settled(checkout)).toMatchObject({ state: "paid" })
      await expectAnswer({}, 13)
    })

    it("B3 20 when the time is over, or nearly", async () => {
      bank.pass(14.95)
      await expectAnswer({}, 20)
      bank.pass(1)
      await expectAnswer({}, 20)
      expect(await bank.state(checkout)).toMatchObject({
        state: "failed",
        attempts_left: 3,
        reason: { code: 3004, group: "overdue", retry: false },
      })
    })

    it("G29 three tries in all, counted by what was accepted", async () => {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const accepted = fields()
        expect((await check(accepted)).code).toBe(0)
        await fail(accepted.TransactionId ?? "")
      }
      await expectAnswer({}, 13)
      expect(await bank.state(checkout)).toMatchObject({ state: "blocked", attempts_left: 0 })
    })

    it("B3 a repeated Check gets its first answer, whatever has changed", async () => {
      const accepted = fields()
      const refused = fields({ Amount: "1.00" })
      expect((await check(accepted)).code).toBe(0)
      expect((await check(refused)).code).toBe(12)
      bank.pass(60)
      expect((await check(accepted)).code).toBe(0)
      expect((await check({ ...refused, Amount: accepted.Amount ?? "" })).code).toBe(12)
    })

    it("B3 of many Checks of one cart at the same moment one is accepted", async () => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => check(fields())))
      expect(answers.filter(({ code }) => code === 0)).toHaveLength(1)
      expect(answers.filter(({ code }) => code === 13)).toHaveLength(11)
    })

    it("B3 JSON is read as well, and unknown fields are ignored", async () => {
      const body = JSON.stringify({ ...fields(), NobodyKnows: { this: 1 } })
      const answer = await check(body, { "content-type": "application/json" })
      expect(answer).toEqual({ status: 200, code: 0 })
    })
  },
  { from: "migrated", guests: true, env: CARDS }
)
