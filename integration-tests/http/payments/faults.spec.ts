import { storeSuite } from "../../support/suite/store-suite"
import { CardShop, type Checkout } from "./checkout"
import { CARDS } from "./terminal"

storeSuite(
  "when the service misbehaves",
  (shop) => {
    const bank = new CardShop(shop)
    let checkout: Checkout

    beforeAll(() => bank.prepare())
    afterAll(() => bank.close())
    beforeEach(() => {
      checkout = bank.begin()
    })
    afterEach(async () => {
      bank.cards.behave()
      await bank.atRest()
      await bank.expectSoundMoney()
    })

    const paid = async (): Promise<string> => {
      const { transactionId } = await bank.pay(checkout)
      expect(await bank.settled(checkout)).toMatchObject({ state: "paid" })
      return transactionId
    }
    const orders = async (): Promise<number> => {
      const [row] = await bank.payments.select<{ count: number }>(
        "SELECT COUNT(*)::integer AS count FROM order_cart WHERE cart_id = :id",
        { id: checkout.cart.id }
      )
      return row!.count
    }

    it("B3 each notification ten times makes one order and takes the money once", async () => {
      bank.cards.change({ copies: { pay: 10, confirm: 10 } })
      const id = await paid()
      await bank.atRest()
      expect(await orders()).toBe(1)
      const attempt = await bank.attempt(id)
      expect(attempt.operations).toHaveLength(1)
      expect(attempt.notifications).toContainEqual(
        expect.objectContaining({ type: "pay", received: 10 })
      )
    })

    it("B3 a Pay that overtakes the answer to Check", async () => {
      bank.cards.change({ order: "pay-before-check" })
      await bank.pay(checkout)
      await bank.atRest()
      expect(await bank.settled(checkout)).toMatchObject({ state: "paid" })
      expect(await orders()).toBe(1)
    })

    it("B3 a Fail after Pay takes nothing back", async () => {
      bank.cards.change({ order: "fail-after-pay" })
      const id = await paid()
      await bank.atRest()
      expect(await bank.attempt(id)).toMatchObject({ state: "captured" })
    })

    it("B3 a Pay that never comes is found by asking", async () => {
      bank.cards.change({ lost: ["pay"] })
      await bank.pay(checkout)
      expect(await bank.state(checkout)).toMatchObject({ state: "checking" })
      await bank.atRest()
      expect(await bank.settled(checkout)).toMatchObject({ state: "paid" })
    })

    it("B3 an accepted Check that is sent to Pay again", async () => {
      bank.cards.change({ replayCheck: true })
      const id = await paid()
      await bank.atRest()
      expect(await bank.attempt(id)).toMatchObject({ state: "captured" })
      expect(await orders()).toBe(1)
    })

    it("B3 a Pay that lies about its sum or currency is judged by what the service says", async () => {
      bank.cards.change({ fields: { pay: { Amount: "1.00", Currency: "RUB" } } })
      const id = await paid()
      await bank.atRest()
      expect(await bank.attempt(id)).toMatchObject({ state: "captured" })
    })

    it("B3 a Pay with a forged signature is not heard", async () => {
      bank.cards.change({ signature: "bad" })
      await bank.pay(checkout, { skipCheck: true })
      expect(await bank.state(checkout)).toMatchObject({ state: "ready" })
      expect(bank.cards.deliveries().map(({ status }) => status)).toContain(401)
      bank.cards.reset()
    })

    it("B3 a second payment of one invoice goes back", async () => {
      bank.cards.change({ secondPay: true })
      await bank.pay(checkout)
      expect(await bank.settled(checkout)).toMatchObject({ state: "paid" })
      await bank.atRest()
      expect(await orders()).toBe(1)
      const money = bank.cards.operations().map(({ status }) => status)
      expect(money.sort()).toEqual(["Cancelled", "Completed"])
    })

    it("B3 a second bank takes over what the first refused: one try, one order", async () => {
      bank.cards.change({ fallbackBank: true })
      await bank.pay(checkout)
      await bank.atRest()
      expect(await orders()).toBe(1)
    })

    it.each(["timeout-after", "drop-after", "500-after"] as const)(
      "B3 confirm: %s takes the money once",
      async (fault) => {
        bank.cards.change({ api: { "/payments/confirm": { fault, times: 1 } } })
        const { transactionId } = await bank.pay(checkout)
        expect(await bank.settled(checkout)).toMatchObject({ state: "paid" })
        await bank.atRest()
        expect(await bank.attempt(transactionId)).toMatchObject({ state: "captured" })
      }
    )

    it.each([
      ["timeout-after", 1],
      ["drop-after", 4],
      ["500", 4],
      ["429", 4],
    ] as const)("B3 void: %s gives the money back", async (fault, times) => {
      bank.cards.change({ api: { "/payments/void": { fault, times } } })
      const wrong = await bank.pay(checkout, { amount: "1.00", skipCheck: true })
      await bank.hurry()
      bank.cards.behave()
      await bank.atRest()
      expect(await bank.attempt(wrong.transactionId)).toMatchObject({ state: "returned" })
    })

    it.each(["500", "429", "drop", "malformed"] as const)(
      "B3 asking: %s leaves everything open until there is an answer",
      async (fault) => {
        bank.cards.change({ api: { "/payments/get": { fault } } })
        const { transactionId } = await bank.pay(checkout)
        await bank.hurry()
        expect(await bank.state(checkout)).toMatchObject({ state: "checking" })
        bank.cards.behave()
        await bank.atRest()
        expect(await bank.attempt(transactionId)).toMatchObject({ state: "captured" })
      }
    )
  },
  { from: "migrated", guests: true, env: CARDS }
)
