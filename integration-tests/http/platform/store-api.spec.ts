import type { CloudPaymentsModuleService } from "@qazyna/cloudpayments/modules/cloudpayments"
import { expectRefusal } from "../../support/suite/refusal"
import { prepareToComplete } from "../../support/suite/purchase"
import { storeSuite } from "../../support/suite/store-suite"

storeSuite(
  "the bare Store API",
  (shop) => {
    it("B1 refuses a request without a publishable key", async () => {
      await expectRefusal(shop.bare.get("/store/products"), 400)
    })

    it("B1 refuses a publishable key that does not exist", async () => {
      const headers = { "x-publishable-api-key": "pk_0000" }
      await expectRefusal(shop.bare.get("/store/products", { headers }), 400)
    })

    it("B1 refuses an address that leads nowhere", async () => {
      await expectRefusal(shop.store.get("/store/treasure"), 404)
    })

    it("P1, B1 offers no card without a terminal, and refuses to begin a payment by card", async () => {
      const branch = await shop.branch("astana")
      const params = { in_stock: true, method: "pickup", branch_id: branch.id, limit: 1 }
      const found = await shop.store.get("/store/coins", { params })
      const cart = await shop.cartAt(branch, found.data.coins)
      await prepareToComplete(shop.store, cart.id, "pickup")
      const { data } = await shop.store.get(`/store/carts/${cart.id}`)
      const offered = async (): Promise<string[]> => {
        const region = { params: { region_id: data.cart.region_id } }
        const answer = await shop.store.get("/store/payment-providers", region)
        const ids = answer.data.payment_providers.map(({ id }: { id: string }) => id)
        expect(answer.data.count).toBe(ids.length)
        return ids.sort()
      }
      expect(await offered()).toEqual(["pp_cloudpayments_card", "pp_system_default"])

      const { options } = shop.container.resolve<CloudPaymentsModuleService>("cloudpayments")
      const { publicId } = options
      options.publicId = undefined
      try {
        expect(await offered()).toEqual(["pp_system_default"])
        const sessions = `/store/payment-collections/${data.cart.payment_collection.id}/payment-sessions`
        await expectRefusal(
          shop.store.post(sessions, { provider_id: "pp_cloudpayments_card" }),
          400,
          "card_payments_off"
        )
      } finally {
        options.publicId = publicId
      }
    })

    it("shows a buyer who signed up and in their own data", async () => {
      const buyer = await shop.asCustomer()
      const { data } = await buyer.get("/store/customers/me")
      expect(data.customer.email).toBe(buyer.email)
    })
  },
  { guests: true }
)
