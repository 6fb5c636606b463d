import { expectRefusal } from "../../support/suite/refusal"
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

    it("shows a buyer who signed up and in their own data", async () => {
      const buyer = await shop.asCustomer()
      const { data } = await buyer.get("/store/customers/me")
      expect(data.customer.email).toBe(buyer.email)
    })
  },
  { guests: true }
)
