import { ADDRESS, placeOrder, prepareToComplete } from "../../support/suite/purchase"
import type { Http } from "../../support/suite/clients"
import type { Cart, ReceivingMethod } from "../../support/suite/contract"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { World, type Goods } from "./world"

storeSuite(
  "branch rules",
  (shop) => {
    const world = new World(shop)
    let both: Goods
    let pickupOnly: Goods
    let deliveryOnly: Goods
    let almatyOnly: Goods
    let draft: Goods

    beforeAll(async () => {
      await world.build()
      const stock = { astana: 5, almaty: 5, oral: 5 }
      both = await world.goods({ handle: "both", stock, methods: ["pickup", "delivery"] })
      pickupOnly = await world.goods({ handle: "pickup-only", stock, methods: ["pickup"] })
      deliveryOnly = await world.goods({ handle: "delivery-only", stock, methods: ["delivery"] })
      almatyOnly = await world.goods({ handle: "almaty-only", stock: { almaty: 5 } })
      draft = await world.goods({ handle: "draft", stock, status: "draft" as never })
    })

    const open = async (code: string, items: Goods[] = [], client: Http = shop.store) => {
      const { data } = await client.post("/store/carts", {
        region_id: world.regionId,
        sales_channel_id: world.place(code).sales_channel_id,
        items: items.map(({ variant_id }) => ({ variant_id, quantity: 1 })),
      })
      return data.cart as Cart
    }
    const close = (code: string) =>
      shop.admin.post(`/admin/branches/${world.place(code).id}`, { status: "closed" })
    const post = (cart: Cart, path: string, body: unknown = {}) =>
      shop.store.post(`/store/carts/${cart.id}${path}`, body)
    const option = async (code: string, method: ReceivingMethod): Promise<string> => {
      const { data } = await shop.admin.get("/admin/shipping-options", {
        params: { stock_location_id: world.place(code).stock_location_id, limit: 100 },
      })
      return data.shipping_options.find((o: { name: string }) => o.name === `${code} ${method}`).id
    }
    const listedMethods = async (cart: Cart): Promise<string[]> => {
      const { data } = await shop.store.get(`/store/shipping-options?cart_id=${cart.id}`)
      return data.shipping_options.map((o: { type: { code: string } }) => o.type.code).sort()
    }

    describe("a cart and its branch", () => {
      it("G18, G19, B1 opens a cart at the branch that was chosen", async () => {
        const cart = await open("astana", [both])
        expect(cart.sales_channel_id).toBe(world.place("astana").sales_channel_id)
        expect(cart.items).toHaveLength(1)
      })

      it("G18, B1 refuses a cart without a branch", async () => {
        const request = shop.store.post("/store/carts", { region_id: world.regionId })
        await expectRefusal(request, 400, "branch_required")
      })

      it("G18, B1 refuses a cart of a branch that does not exist", async () => {
        for (const id of ["sc_01UNKNOWN", "' OR 1=1 --", "<script>alert(1)</script>"]) {
          const body = { region_id: world.regionId, sales_channel_id: id }
          await expectRefusal(shop.store.post("/store/carts", body), 404, "branch_not_found")
        }
      })

      it("G18, B1 refuses a cart of a channel that is no branch", async () => {
        const { data } = await shop.admin.get("/admin/sales-channels?limit=100")
        const codes = Object.values(world.places).map((place) => place.sales_channel_id)
        const other = data.sales_channels.find(
          (channel: { id: string }) => !codes.includes(channel.id)
        )
        const body = { region_id: world.regionId, sales_channel_id: other.id }
        await expectRefusal(shop.store.post("/store/carts", body), 404, "branch_not_found")
      })

      it("G18, B1 refuses a cart of a closed branch", async () => {
        await expectRefusal(open("taraz"), 400, "branch_closed")
      })

      it("G27, B1 refuses to move a cart to another branch, filled or empty", async () => {
        for (const cart of [await open("astana"), await open("astana", [both])]) {
          const sales_channel_id = world.place("almaty").sales_channel_id
          await expectRefusal(post(cart, "", { sales_channel_id }), 400, "cart_branch_fixed")
          await expectRefusal(post(cart, "", { sales_channel_id: null }), 400, "cart_branch_fixed")
          const { data } = await shop.store.get(`/store/carts/${cart.id}`, {
            params: { fields: "id,sales_channel_id" },
          })
          expect(data.cart.sales_channel_id).toBe(world.place("astana").sales_channel_id)
        }
      })

      it("G27 lets a client name the branch that the cart has", async () => {
        const cart = await open("astana")
        const { status } = await post(cart, "", { sales_channel_id: cart.sales_channel_id })
        expect(status).toBe(200)
      })

      it("G27 keeps the branch when a buyer signs in and takes the cart over", async () => {
        const cart = await open("astana", [both])
        const buyer = await shop.asCustomer()
        const { data } = await buyer.post(`/store/carts/${cart.id}/customer`, {})
        expect(data.cart.sales_channel_id ?? cart.sales_channel_id).toBe(cart.sales_channel_id)
        await expectRefusal(
          buyer.post(`/store/carts/${cart.id}`, {
            sales_channel_id: world.place("almaty").sales_channel_id,
          }),
          400,
          "cart_branch_fixed"
        )
      })
    })

    describe("items of a cart", () => {
      it("G19, B1 refuses an item that the branch does not sell, in a new cart and in an open one", async () => {
        await expectRefusal(open("astana", [almatyOnly]), 400, "item_not_sold_at_branch")
        const cart = await open("astana")
        const body = { variant_id: almatyOnly.variant_id, quantity: 1 }
        await expectRefusal(post(cart, "/line-items", body), 400, "item_not_sold_at_branch")
      })

      it("B1 refuses an item that is not on sale or does not exist", async () => {
        const cart = await open("astana")
        for (const variant_id of [draft.variant_id, "variant_none", "'; DROP TABLE branch; --"]) {
          const body = { variant_id, quantity: 1 }
          await expectRefusal(post(cart, "/line-items", body), 400, "item_not_sold_at_branch")
        }
      })

      it("G25, B2 refuses more units than the branch has", async () => {
        const cart = await open("astana", [both])
        const body = { variant_id: both.variant_id, quantity: 6 }
        await expectRefusal(post(cart, "/line-items", body), 400, "insufficient_inventory")
        const line = `/line-items/${cart.items[0]!.id}`
        await expectRefusal(post(cart, line, { quantity: 6 }), 400, "insufficient_inventory")
      })

      it("B1 refuses adding to the cart of a branch that has closed, and still lets items go", async () => {
        const cart = await open("astana", [both])
        await close("astana")
        const line = `/line-items/${cart.items[0]!.id}`
        const body = { variant_id: both.variant_id, quantity: 1 }
        await expectRefusal(post(cart, "/line-items", body), 400, "branch_closed")
        await expectRefusal(post(cart, line, { quantity: 2 }), 400, "branch_closed")
        const { data } = await post(cart, line, { quantity: 0 })
        expect(data.cart.items).toHaveLength(0)
      })
    })

    describe("receiving methods", () => {
      it.each([
        ["allows both", () => [both], ["delivery", "pickup"]],
        ["is for pickup only", () => [both, pickupOnly], ["pickup"]],
        ["is for delivery only", () => [deliveryOnly], ["delivery"]],
      ])("G27 offers only what every coin allows: a coin that %s", async (_, goods, methods) => {
        expect(await listedMethods(await open("astana", goods()))).toEqual(methods)
      })

      it("G27, B1 refuses coins that cannot be received together, and leaves the cart as it is", async () => {
        const cart = await open("astana", [pickupOnly])
        const addition = { variant_id: deliveryOnly.variant_id, quantity: 1 }
        await expectRefusal(post(cart, "/line-items", addition), 400, "receiving_methods_conflict")
        await expectRefusal(
          open("astana", [pickupOnly, deliveryOnly]),
          400,
          "receiving_methods_conflict"
        )
        const { data } = await shop.store.get(`/store/carts/${cart.id}`)
        expect(data.cart.items).toHaveLength(1)
        await post(cart, "/line-items", { variant_id: both.variant_id, quantity: 1 })
      })

      it("G27 offers only what the branch offers", async () => {
        expect(await listedMethods(await open("oral", [both]))).toEqual(["pickup"])
        const cart = await open("oral", [both])
        const body = { option_id: await option("oral", "delivery") }
        await expectRefusal(
          post(cart, "/shipping-methods", body),
          400,
          "receiving_method_not_allowed"
        )
      })

      it("G27, B1 refuses delivery of a pickup-only coin and pickup of a delivery-only one", async () => {
        const cases = [
          [pickupOnly, "delivery"],
          [deliveryOnly, "pickup"],
        ] as const
        for (const [goods, method] of cases) {
          const cart = await open("astana", [both, goods])
          const body = { option_id: await option("astana", method) }
          await expectRefusal(
            post(cart, "/shipping-methods", body),
            400,
            "receiving_method_not_allowed"
          )
        }
      })

      it("G27, B1 refuses two methods for one order", async () => {
        const cart = await open("astana", [both])
        const options = await Promise.all([
          option("astana", "pickup"),
          option("astana", "delivery"),
        ])
        const body = options.map((option_id) => ({ option_id }))
        await expectRefusal(post(cart, "/shipping-methods", body), 400, "receiving_methods_mixed")
      })

      it("G27, B1 says in the order how it is received, whatever the client said", async () => {
        const buyer = await shop.asCustomer()
        for (const [method, claimed] of [
          ["pickup", "delivery"],
          ["delivery", "pickup"],
        ] as const) {
          const cart = await open("astana", [both], buyer)
          await prepareToComplete(buyer, cart.id, method)
          const choice = { option_id: await option("astana", method) }
          const data = { receiving_method: claimed, note: "mine" }
          await buyer.post(`/store/carts/${cart.id}/shipping-methods`, [{ ...choice, data }])
          const placed = await buyer.post(`/store/carts/${cart.id}/complete`)
          const { id } = placed.data.order
          const { data: seen } = await buyer.get(`/store/orders/${id}`, {
            params: { fields: "*shipping_methods" },
          })
          expect(seen.order.shipping_methods).toMatchObject([
            { data: { receiving_method: method } },
          ])
        }
      })

      it("G27, B1 refuses an option of another branch", async () => {
        const cart = await open("astana", [both])
        const body = { option_id: await option("almaty", "pickup") }
        await expectRefusal(post(cart, "/shipping-methods", body), 400)
      })

      it("G27, B1 refuses to complete after a coin was added that the chosen method does not suit", async () => {
        const cart = await open("astana", [both])
        await prepareToComplete(shop.store, cart.id, "delivery")
        await post(cart, "/line-items", { variant_id: pickupOnly.variant_id, quantity: 1 })
        await expectRefusal(post(cart, "/complete"), 400, "receiving_method_not_allowed")
      })

      it("G27, B1 refuses to complete without a method", async () => {
        const cart = await open("astana", [both])
        await post(cart, "", { email: "a@example.kz", shipping_address: ADDRESS })
        await expectRefusal(post(cart, "/complete"), 400, "receiving_method_required")
      })
    })

    describe("completion", () => {
      it("B1 refuses to complete at a branch that has closed", async () => {
        const cart = await open("astana", [both])
        await prepareToComplete(shop.store, cart.id, "pickup")
        await close("astana")
        await expectRefusal(post(cart, "/complete"), 400, "branch_closed")
      })

      it("B1 refuses to complete when the branch has stopped selling an item", async () => {
        const cart = await open("astana", [both])
        await prepareToComplete(shop.store, cart.id, "pickup")
        await shop.admin.post(
          `/admin/sales-channels/${world.place("astana").sales_channel_id}/products`,
          { remove: [both.id] }
        )
        await expectRefusal(post(cart, "/complete"), 400, "item_not_sold_at_branch")
      })

      it("G27, B1 gives the order its branch, whatever a client wrote into the cart", async () => {
        const cart = await open("almaty", [both])
        const metadata = { branch_id: "branch_forged", branch_code: "astana", gift: true }
        await post(cart, "", { metadata })
        const order = await placeOrder(shop.store, cart.id, "pickup")
        const branch = world.place("almaty")
        const { data } = await shop.admin.get(`/admin/orders/${order.id}`, {
          params: { fields: "+sales_channel_id" },
        })
        expect(data.order.metadata).toEqual({
          branch_id: branch.id,
          branch_code: "almaty",
          gift: true,
        })
        expect(data.order.sales_channel_id).toBe(branch.sales_channel_id)
      })

      it("B1, B2 reserves at the branch of the order and nowhere else", async () => {
        const cart = await open("almaty", [both])
        await placeOrder(shop.store, cart.id, "pickup")
        const { data } = await shop.admin.get("/admin/reservations", {
          params: { inventory_item_id: both.inventory_item_id },
        })
        expect(data.reservations).toEqual([
          expect.objectContaining({
            location_id: world.place("almaty").stock_location_id,
            quantity: 1,
          }),
        ])
      })

      it("B2 sells the last unit of a branch to one of two buyers and tells the other", async () => {
        const rare = await world.goods({ handle: "rare", stock: { astana: 1 } })
        const first = await open("astana", [rare])
        const second = await open("astana", [rare])
        await prepareToComplete(shop.store, first.id, "pickup")
        await expectRefusal(prepareToComplete(shop.store, second.id, "pickup"), 400, "units_held")
        expect((await post(first, "/complete")).data.type).toBe("order")
        await expectRefusal(
          prepareToComplete(shop.store, second.id, "pickup"),
          400,
          "insufficient_inventory"
        )
      })

      it("B2 sells the last unit once when two buyers buy it at the same moment", async () => {
        const rare = await world.goods({ handle: "rarest", stock: { astana: 1 } })
        const carts = [await open("astana", [rare]), await open("astana", [rare])]
        const answers = await Promise.allSettled(
          carts.map((cart) => placeOrder(shop.store, cart.id, "pickup"))
        )
        const refused = answers.filter((answer) => answer.status === "rejected")
        expect(refused).toHaveLength(1)
        const { code } = await expectRefusal(Promise.reject(refused[0]!.reason), 400)
        expect(["units_held", "insufficient_inventory"]).toContain(code)
        const { data } = await shop.admin.get("/admin/orders", { params: { fields: "id,status" } })
        expect(data.count).toBe(1)
      })

      it("B1 answers the completion of an order with that order", async () => {
        const cart = await open("astana", [both])
        const order = await placeOrder(shop.store, cart.id, "pickup")
        await close("astana")
        const { data } = await post(cart, "/complete")
        expect(data.order.id).toBe(order.id)
      })
    })
  },
  { from: "migrated", guests: true }
)
