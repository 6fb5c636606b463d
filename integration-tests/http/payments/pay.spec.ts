import { storeSuite } from "../../support/suite/store-suite"
import { expectRefusal } from "../../support/suite/refusal"
import { TestCart } from "../holds/cart"
import { CardShop, type Checkout } from "./checkout"
import { notify, paymentFields } from "./notices"
import { CARDS } from "./terminal"

storeSuite(
  "what becomes of a payment",
  (shop) => {
    const bank = new CardShop(shop)
    let checkout: Checkout

    beforeAll(() => bank.prepare())
    afterAll(() => bank.close())
    beforeEach(() => {
      checkout = bank.begin()
    })
    afterEach(async () => {
      await bank.atRest()
      await bank.expectSoundMoney()
    })

    it("P1, B3 becomes an order, and then the money is taken", async () => {
      const { transactionId } = await bank.pay(checkout)
      const payment = await bank.settled(checkout)
      expect(payment).toMatchObject({ state: "paid", transaction_id: transactionId, reason: null })
      await bank.atRest()
      expect(await bank.attempt(transactionId)).toMatchObject({
        state: "captured",
        order_id: payment.order_id,
        operations: [{ kind: "confirm", state: "done", request_id: `confirm:${transactionId}` }],
      })
      expect(bank.cards.operations()).toMatchObject([{ id: transactionId, status: "Completed" }])
      const { data } = await shop.admin.get(`/admin/orders/${payment.order_id}`)
      expect(data.order).toMatchObject({ payment_status: "captured" })
    })

    it("B3 whose hold has ended takes the coins again if they are free", async () => {
      bank.cards.change({ lost: ["pay"] })
      await bank.pay(checkout)
      bank.pass(60)
      await bank.atRest()
      expect(await bank.settled(checkout)).toMatchObject({ state: "paid" })
    })

    it("B3 whose coins went to somebody else goes back, and no order is made", async () => {
      const rare = await bank.world.goods({ handle: "last-coin", stock: { astana: 1 } })
      checkout = await bank.checkout(shop.store, rare)
      bank.cards.change({ lost: ["pay"] })
      const { transactionId } = await bank.pay(checkout)
      bank.pass(60)
      const quick = await TestCart.open(bank.world, shop.store)
      await quick.add(rare)
      await quick.choose()
      await bank.atRest()
      expect(await bank.settled(checkout)).toMatchObject({ state: "returned", order_id: null })
      expect(bank.cards.operations()).toMatchObject([{ id: transactionId, status: "Cancelled" }])
      expect(await bank.attempt(transactionId)).toMatchObject({ flaw: "goods_gone" })
    })

    it("B3 that nobody asked about and of a cart that is paid goes back", async () => {
      await bank.pay(checkout)
      expect(await bank.settled(checkout)).toMatchObject({ state: "paid" })
      const second = await bank.pay(checkout, { skipCheck: true })
      await bank.atRest()
      expect(await bank.attempt(second.transactionId)).toMatchObject({
        state: "returned",
        flaw: "second_payment",
        alerts: [{ kind: "second_payment" }],
      })
    })

    it("B3 of another sum or currency goes back, and staff are told", async () => {
      const wrong = await bank.pay(checkout, { amount: "1.00", skipCheck: true })
      await bank.atRest()
      expect(await bank.attempt(wrong.transactionId)).toMatchObject({
        state: "returned",
        flaw: "amount_differs",
        alerts: [{ kind: "amount_differs" }],
      })
      const foreign = await bank.pay(checkout, { currency: "RUB", skipCheck: true })
      await bank.atRest()
      expect(await bank.attempt(foreign.transactionId)).toMatchObject({ flaw: "amount_differs" })
      expect(await bank.state(checkout)).not.toMatchObject({ state: "paid" })
    })

    it("B3 for an invoice that nobody knows goes back, and staff are told", async () => {
      const paid = await bank.pay(checkout, { invoiceId: "payses_unknown", skipCheck: true })
      await bank.atRest()
      expect(await bank.attempt(paid.transactionId)).toMatchObject({
        state: "returned",
        flaw: "unknown_session",
        alerts: [{ kind: "unknown_session" }],
      })
    })

    it("B3 for a session that was deleted goes back, and no other cart becomes an order", async () => {
      const other = await bank.checkout()
      const old = checkout.session
      await bank.startPayment(checkout.client, checkout.cart.id)
      const paid = await bank.pay({ ...checkout, session: old }, { skipCheck: true })
      await bank.atRest()
      expect(await bank.attempt(paid.transactionId)).toMatchObject({ state: "returned" })
      expect(await bank.state(other)).toMatchObject({ state: "ready" })
      expect(await bank.state(checkout)).not.toMatchObject({ state: "paid" })
    })

    it("B3 whose order cannot be made goes back, and the buyer may try again", async () => {
      bank.cards.change({ lost: ["pay"] })
      const { transactionId } = await bank.pay(checkout)
      await bank.payments.select("DELETE FROM cart_shipping_method WHERE cart_id = :id", {
        id: checkout.cart.id,
      })
      await bank.atRest()
      expect(await bank.settled(checkout)).toMatchObject({ state: "returned" })
      expect(await bank.attempt(transactionId)).toMatchObject({
        flaw: "order_not_made",
        operations: [{ kind: "void", state: "done", request_id: `void:${transactionId}` }],
      })
    })

    it("B3 that the service does not confirm is no payment: a Check sent to the address of Pay", async () => {
      const fields = paymentFields(checkout.session)
      expect(await notify(shop.bare, "check", fields)).toMatchObject({ code: 0 })
      expect(await notify(shop.bare, "pay", fields)).toMatchObject({ code: 0 })
      await bank.atRest()
      expect(await bank.state(checkout)).toMatchObject({ state: "checking", order_id: null })
    })

    it("B1, B3 no client completes a cart that is not paid, whose payment is in flight, or changes it meanwhile", async () => {
      const { cart, client } = checkout
      const complete = () => client.post(`/store/carts/${cart.id}/complete`)
      await expectRefusal(complete(), 400, "payment_required")
      bank.cards.change({ lost: ["pay"] })
      await bank.pay(checkout, { threeDs: "abandon" })
      await expectRefusal(complete(), 400, "payment_required")
      const { variant_id } = bank.coin
      for (const change of [
        () => client.post(`/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 }),
        () => client.post(`/store/carts/${cart.id}`, { email: "another@example.kz" }),
        () => client.delete(`/store/carts/${cart.id}/holds`),
        () => bank.startPayment(client, cart.id),
      ]) {
        await expectRefusal(change(), 400, "payment_in_flight")
      }
    })

    it("G29 a try that fails leaves two more, and after the third the coins go back on sale", async () => {
      for (const left of [2, 1, 0]) {
        await bank.pay(checkout, { card: "4012888888881881" })
        const payment = await bank.settled(checkout)
        expect(payment).toMatchObject({
          state: left > 0 ? "failed" : "blocked",
          attempts_left: left,
          reason: { code: 5051, group: "insufficient_funds", retry: true },
        })
      }
      const { positions } = await checkout.cart.holds()
      expect(positions[0]!.state).not.toBe("held")
    })

    it("G28, G29 whoever leaves the page of the bank blocks the cart until the time is over, and no longer", async () => {
      await bank.pay(checkout, { threeDs: "abandon" })
      expect(await bank.state(checkout)).toMatchObject({ state: "checking" })
      bank.pass(11)
      await bank.atRest()
      expect(await bank.state(checkout)).toMatchObject({ state: "failed", attempts_left: 2 })
      await bank.pay(checkout)
      expect(await bank.settled(checkout)).toMatchObject({ state: "paid" })
    })
  },
  { from: "migrated", guests: true, env: CARDS }
)
