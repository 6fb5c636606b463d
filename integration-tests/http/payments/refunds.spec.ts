import { storeSuite } from "../../support/suite/store-suite"
import { expectRefusal, refusalOf } from "../../support/suite/refusal"
import { compareLedger } from "@qazyna/cloudpayments/reconcile/compare"
import { paperSays } from "../../support/pdf-letters"
import { CardShop, type Checkout } from "./checkout"
import { CARDS } from "./terminal"

storeSuite(
  "refunds",
  (shop) => {
    const bank = new CardShop(shop)
    let checkout: Checkout
    let order: string
    let payment: string
    let transaction: string

    beforeAll(() => bank.prepare())
    afterAll(() => bank.close())
    beforeEach(async () => {
      checkout = bank.begin()
      transaction = (await bank.pay(checkout)).transactionId
      order = (await bank.settled(checkout)).order_id!
      await bank.atRest()
      const { data } = await shop.admin.get(
        `/admin/orders/${order}?fields=payment_collections.payments.id`
      )
      payment = data.order.payment_collections[0].payments[0].id
    })
    afterEach(async () => {
      bank.cards.behave()
      await bank.atRest()
      await bank.expectSoundMoney()
    })

    const refund = (amount: number) =>
      shop.admin.post(`/admin/payments/${payment}/refund`, { amount })
    const refunded = (): number[] =>
      bank.cards
        .operations()
        .filter(({ kind }) => kind === "refund")
        .map(({ amount }) => amount)
    const recorded = async (): Promise<number[]> => {
      const { data } = await shop.admin.get(`/admin/payments/${payment}?fields=id,refunds.amount`)
      return data.payment.refunds.map(({ amount }: { amount: number }) => amount)
    }

    it("P4, P7 go to the card, in parts, never more than was paid", async () => {
      await refund(3_000)
      await refund(7_000)
      await refusalOf(refund(1))
      expect(refunded().sort()).toEqual([3_000, 7_000])
      const { data } = await checkout.client.get(`/store/orders/${order}/receipt`)
      expect(data.receipt).toMatchObject({
        order_id: order,
        amount: 10_000,
        currency: "KZT",
        transaction_id: transaction,
        card_last_four: "4242",
        refunds: [{ amount: 3_000 }, { amount: 7_000 }],
      })
    })

    it("G30, P4 stand on the receipt, a PDF in three languages with the sum in digits and words", async () => {
      await refund(2_500)
      const path = `/store/orders/${order}/receipt`
      for (const [locale, ...said] of [
        ["kk-KZ", "Төлем түбіртегі", "Он мың теңге 00 тиын", "10\u00a0000 KZT", "Қайтарымдар"],
        ["ru-RU", "Чек об оплате", "Десять тысяч тенге 00 тиын", "10\u00a0000 KZT", "Возвраты"],
        ["en-US", "Payment receipt", "Ten thousand tenge 00 tiyn", "10,000 KZT", "Refunds"],
      ]) {
        const headers = { "x-medusa-locale": locale }
        const page = await checkout.client.get(path, { headers })
        expect(page.data.receipt).toMatchObject({ amount_in_words: said[1] })
        const paper = await checkout.client.get(`${path}/pdf`, {
          headers,
          responseType: "arraybuffer",
        })
        expect(paper.headers["content-type"]).toBe("application/pdf")
        expect(paper.headers["content-disposition"]).toContain(
          `receipt-${page.data.receipt.display_id}.pdf`
        )
        const pdf = Buffer.from(paper.data)
        expect([...said, transaction, "4242"].filter((text) => !paperSays(pdf, text))).toEqual([])
      }
    })

    it("P4 a button pressed twice refunds once, at the same moment and one after the other", async () => {
      const answers = await Promise.allSettled([refund(3_000), refund(3_000)])
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(refunded()).toEqual([3_000])
      await expectRefusal(refund(3_000), 400, "refund_just_made")
      expect(await recorded()).toEqual([3_000])
    })

    it("P4 two sums refunded at the same moment both stand, in the order as at the service", async () => {
      await Promise.all([refund(3_000), refund(4_000)])
      expect(refunded().sort()).toEqual([3_000, 4_000])
      expect((await recorded()).sort()).toEqual([3_000, 4_000])
    })

    it.each(["timeout-after", "drop-after", "500-after"] as const)(
      "P4 the answer gets lost (%s): the refund is found and recorded, and the next click makes no second one",
      async (fault) => {
        bank.cards.change({
          api: { "/payments/refund": { fault }, "/v2/payments/list": { fault: "500" } },
        })
        await refusalOf(refund(3_000))
        bank.cards.behave()
        // The service's own news may have been recorded first: then the click is told so.
        const again = await refund(3_000).catch((error) => error.response)
        expect([200, 400]).toContain(again.status)
        await bank.atRest()
        expect(refunded()).toEqual([3_000])
        expect(await recorded()).toEqual([3_000])
      }
    )

    it("P4 made in the cabinet is recorded in the order and reported, once", async () => {
      await bank.cards.refundFromCabinet(transaction, 4_000)
      await bank.atRest()
      expect(await recorded()).toEqual([4_000])
      const attempt = await bank.attempt(transaction)
      expect(attempt.alerts).toMatchObject([{ kind: "refund_from_cabinet" }])
      expect(attempt.operations).toContainEqual(
        expect.objectContaining({ kind: "refund", origin: "cabinet", amount: "4000.00" })
      )
    })

    it("P4, B3 the nightly comparison finds what was not told", async () => {
      bank.cards.change({ lost: ["refund"] })
      await bank.cards.refundFromCabinet(transaction, 4_000)
      const to = new Date(Date.now() + 3_600_000)
      await compareLedger(shop.container, { from: new Date(to.getTime() - 86_400_000), to })
      expect(await recorded()).toEqual([4_000])
    })

    it("B8 staff are named in the audit log, and settle alerts with a note", async () => {
      await refund(1_000)
      await bank.cards.refundFromCabinet(transaction, 500)
      await bank.atRest()
      const { data } = await shop.admin.get("/admin/card-payments/alerts?open=true")
      const [alert] = data.alerts
      await shop.admin.post(`/admin/card-payments/alerts/${alert.id}/resolve`, { note: "Known" })
      await expectRefusal(
        shop.admin.post(`/admin/card-payments/alerts/${alert.id}/resolve`, { note: "Again" }),
        404,
        "alert_not_found"
      )
      await shop.admin.post(`/admin/card-payments/${transaction}/ask`)
      const audit = await shop.admin.get("/admin/audit")
      const actions = JSON.stringify(audit.data)
      for (const action of ["payment.refunded", "payment.asked", "payment_alert.resolved"]) {
        expect(actions).toContain(action)
      }
      const list = await shop.admin.get(`/admin/card-payments?q=${transaction}&state=captured`)
      expect(list.data).toMatchObject({
        count: 1,
        card_payments: [{ transaction_id: transaction }],
      })
      const ofOrder = await shop.admin.get(`/admin/orders/${order}/card-payments`)
      expect(ofOrder.data.card_payments).toHaveLength(1)
    })
  },
  { from: "migrated", guests: true, env: CARDS }
)
