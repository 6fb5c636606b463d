import { placeOrder, prepareToComplete } from "../../support/suite/purchase"
import { expectRefusal } from "../../support/suite/refusal"
import type { Http } from "../../support/suite/clients"
import { storeSuite } from "../../support/suite/store-suite"
import { World, type Goods } from "../branches/world"

storeSuite(
  "ownership",
  (shop) => {
    const world = new World(shop)
    let coin: Goods

    beforeAll(async () => {
      await world.build()
      coin = await world.goods({ handle: "coin", stock: { astana: 50 } })
    })

    const cartOf = async (client: Http): Promise<string> => {
      const { data } = await client.post("/store/carts", {
        region_id: world.regionId,
        sales_channel_id: world.place("astana").sales_channel_id,
        items: [{ variant_id: coin.variant_id, quantity: 1 }],
      })
      return data.cart.id
    }

    /** Every core route that takes a cart, by anybody who knows its id. */
    const attempts = (client: Http, id: string): Record<string, () => Promise<unknown>> => ({
      "read the cart": () => client.get(`/store/carts/${id}`),
      "read it by an address in capitals": () => client.get(`/STORE/Carts/${id}`),
      "change it": () => client.post(`/store/carts/${id}`, { metadata: { stolen: true } }),
      "add an item": () =>
        client.post(`/store/carts/${id}/line-items`, { variant_id: coin.variant_id, quantity: 1 }),
      "change an item": () => client.post(`/store/carts/${id}/line-items/li_1`, { quantity: 2 }),
      "remove an item": () => client.delete(`/store/carts/${id}/line-items/li_1`),
      "add a promotion": () => client.post(`/store/carts/${id}/promotions`, { promo_codes: ["A"] }),
      "remove a promotion": () =>
        client.delete(`/store/carts/${id}/promotions`, { data: { promo_codes: ["A"] } }),
      "count its taxes": () => client.post(`/store/carts/${id}/taxes`, {}),
      "list its options": () => client.get(`/store/shipping-options?cart_id=${id}`),
      "price a courier": () => client.get(`/store/carts/${id}/courier-quote`),
      "choose an option": () =>
        client.post(`/store/carts/${id}/shipping-methods`, { option_id: "so_1" }),
      "price an option": () =>
        client.post("/store/shipping-options/so_1/calculate", { cart_id: id, data: {} }),
      "start its payment": () => client.post("/store/payment-collections", { cart_id: id }),
      "complete it": () => client.post(`/store/carts/${id}/complete`, {}),
    })

    describe("carts", () => {
      it("B1 lets a visitor go on with a cart whose id they know", async () => {
        const id = await cartOf(shop.store)
        const { data } = await shop.store.get(`/store/carts/${id}`)
        expect(data.cart.id).toBe(id)
      })

      it("B1 lets a buyer go on with their own cart up to the order", async () => {
        const buyer = await shop.asCustomer()
        const id = await cartOf(buyer)
        const { data } = await buyer.get(`/store/carts/${id}`)
        expect(data.cart.id).toBe(id)
        const order = await placeOrder(buyer, id, "pickup")
        expect(order.id).toMatch(/^order_/)
      })

      it("B1 hides a buyer's cart from visitors and other buyers on every route", async () => {
        const id = await cartOf(await shop.asCustomer())
        for (const client of [shop.store, await shop.asCustomer()]) {
          for (const attempt of Object.values(attempts(client, id))) {
            await expectRefusal(attempt(), 404, "cart_not_found")
          }
        }
        const stranger = await shop.asCustomer()
        await expectRefusal(stranger.post(`/store/carts/${id}/customer`, {}), 404, "cart_not_found")
      })

      it("B1 answers for a cart that does not exist as for a foreign one", async () => {
        for (const attempt of Object.values(attempts(shop.store, "cart_none"))) {
          await expectRefusal(attempt(), 404, "cart_not_found")
        }
      })

      it("B1 hides the payment of a buyer's cart", async () => {
        const buyer = await shop.asCustomer()
        const id = await cartOf(buyer)
        const { data } = await buyer.post("/store/payment-collections", { cart_id: id })
        const path = `/store/payment-collections/${data.payment_collection.id}/payment-sessions`
        const body = { provider_id: "pp_system_default" }
        await expectRefusal(shop.store.post(path, body), 404, "cart_not_found")
        const own = await buyer.post(path, body)
        expect(own.status).toBe(200)
        await expectRefusal(
          buyer.post("/store/payment-collections/paycol_none/payment-sessions", body),
          404,
          "payment_collection_not_found"
        )
      })

      it("B1 closes a visitor's cart to others once a buyer has taken it over", async () => {
        const id = await cartOf(shop.store)
        const buyer = await shop.asCustomer()
        await buyer.post(`/store/carts/${id}/customer`, {})
        await expectRefusal(shop.store.get(`/store/carts/${id}`), 404, "cart_not_found")
        expect((await buyer.get(`/store/carts/${id}`)).status).toBe(200)
      })

      it("B1 refuses a visitor the e-mail of somebody's account", async () => {
        const { email } = await shop.asCustomer()
        const id = await cartOf(shop.store)
        for (const written of [email, email.toUpperCase()]) {
          await expectRefusal(
            shop.store.post(`/store/carts/${id}`, { email: written }),
            400,
            "email_needs_sign_in"
          )
        }
        const body = {
          region_id: world.regionId,
          sales_channel_id: world.place("astana").sales_channel_id,
          email,
        }
        await expectRefusal(shop.store.post("/store/carts", body), 400, "email_needs_sign_in")
        expect((await shop.store.get(`/store/carts/${id}`)).status).toBe(200)
      })
    })

    describe("orders", () => {
      const receipt = (id: string) => `/store/orders/${id}/receipt/pdf`

      it("G30, B1 shows a buyer's order and its receipt to that buyer alone", async () => {
        const buyer = await shop.asCustomer()
        const order = await placeOrder(buyer, await cartOf(buyer), "pickup")
        expect((await buyer.get(`/store/orders/${order.id}`)).data.order.id).toBe(order.id)
        await expectRefusal(buyer.get(receipt(order.id)), 404, "receipt_not_found")
        for (const client of [shop.store, await shop.asCustomer()]) {
          for (const path of [`/store/orders/${order.id}`, receipt(order.id)]) {
            await expectRefusal(client.get(path), 404, "order_not_found")
          }
          await expectRefusal(
            client.post(`/store/orders/${order.id}/transfer/request`, {}),
            404,
            "order_not_found"
          )
        }
      })

      it("B1 shows a visitor's order to whoever knows its id", async () => {
        const order = await placeOrder(shop.store, await cartOf(shop.store), "pickup")
        const { data } = await shop.store.get(`/store/orders/${order.id}`)
        expect(data.order.id).toBe(order.id)
      })

      it("B1 answers for an order that does not exist as for a foreign one", async () => {
        await expectRefusal(shop.store.get("/store/orders/order_none"), 404, "order_not_found")
      })

      it("B1 hides the order from completing a buyer's cart again", async () => {
        const buyer = await shop.asCustomer()
        const id = await cartOf(buyer)
        await prepareToComplete(buyer, id, "pickup")
        await buyer.post(`/store/carts/${id}/complete`)
        await expectRefusal(shop.store.post(`/store/carts/${id}/complete`), 404, "cart_not_found")
      })
    })
  },
  { from: "migrated", guests: true }
)
