import { storeSuite } from "../../support/suite/store-suite"
import { TestCart } from "../holds/cart"
import { CardShop, type Checkout } from "./checkout"
import { CARDS } from "./terminal"

storeSuite(
  "payments whose money is taken at once",
  (shop) => {
    const bank = new CardShop(shop)
    let checkout: Checkout

    beforeAll(() => bank.prepare("Single"))
    afterAll(async () => {
      bank.useSchema("Dual")
      await bank.close()
    })
    beforeEach(() => {
      checkout = bank.begin()
      bank.useSchema("Single")
    })
    afterEach(async () => {
      await bank.atRest()
      await bank.expectSoundMoney()
    })

    const pay = (how: object = {}) => bank.pay(checkout, { schema: "Single", ...how })

    it("P1, B3 become orders, and nothing is left to confirm", async () => {
      expect(checkout.session).toMatchObject({ schema: "Single" })
      const { transactionId } = await pay()
      const { order_id } = await bank.settled(checkout)
      await bank.atRest()
      const { state, operations } = await bank.attempt(transactionId)
      expect({ state, operations }).toEqual({ state: "captured", operations: [] })
      const { data } = await shop.admin.get(`/admin/orders/${order_id}`)
      expect(data.order).toMatchObject({ payment_status: "captured" })
    })

    it("B3, P4 whose coins went to somebody else are refunded in full", async () => {
      const rare = await bank.world.goods({ handle: "last-coin", stock: { astana: 1 } })
      checkout = await bank.checkout(shop.store, rare)
      bank.cards.change({ lost: ["pay"] })
      const { transactionId } = await pay()
      bank.pass(60)
      const quick = await TestCart.open(bank.world, shop.store)
      await quick.add(rare)
      await quick.choose()
      await bank.atRest()
      expect(await bank.settled(checkout)).toMatchObject({ state: "returned", order_id: null })
      expect(await bank.attempt(transactionId)).toMatchObject({ flaw: "goods_gone" })
      const [payment, refund] = bank.cards.operations()
      expect(payment).toMatchObject({ id: transactionId, status: "Completed" })
      expect(refund).toMatchObject({ kind: "refund", amount: payment!.amount })
    })

    it("B3 of another sum are refunded, even when the answer gets lost", async () => {
      bank.cards.change({ api: { "/payments/refund": { fault: "timeout-after", times: 1 } } })
      const { transactionId } = await pay({ amount: "1.00", skipCheck: true })
      await bank.atRest()
      expect(await bank.attempt(transactionId)).toMatchObject({
        state: "returned",
        flaw: "amount_differs",
      })
      expect(bank.cards.operations().filter(({ kind }) => kind === "refund")).toHaveLength(1)
    })
  },
  { from: "migrated", guests: true, env: CARDS }
)
