import type { Http } from "../../support/suite/clients"
import { placeOrder } from "../../support/suite/purchase"
import { expectRefusal, refusalOf } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { World, type Goods } from "../branches/world"

storeSuite(
  "order history",
  (shop) => {
    const world = new World(shop)
    let coin: Goods
    let client: Http
    let orders: string[]

    const order = async (code: string): Promise<string> => {
      const { data } = await client.post("/store/carts", {
        region_id: world.regionId,
        sales_channel_id: world.place(code).sales_channel_id,
        items: [{ variant_id: coin.variant_id, quantity: 1 }],
      })
      return (await placeOrder(client, data.cart.id, "pickup")).id
    }

    beforeAll(async () => {
      await world.build()
      coin = await world.goods({ handle: "history-coin", stock: { astana: 50, almaty: 50 } })
      client = await shop.asCustomer()
      orders = [await order("astana"), await order("almaty"), await order("astana")]
    })

    const found = async (params: object = {}): Promise<{ ids: string[]; count: number }> => {
      const { data } = await client.get("/store/customers/me/orders", { params })
      const ids = data.orders.map(({ id }: { id: string }) => id)
      return { ids, count: data.count }
    }

    it("G12, G13 has the latest order first, with all that its row needs, page by page", async () => {
      const [first, second, third] = orders
      expect(await found()).toEqual({ ids: [third, second, first], count: 3 })
      expect(await found({ limit: 1, offset: 1 })).toEqual({ ids: [second], count: 3 })
      const { data } = await client.get("/store/customers/me/orders", { params: { limit: 1 } })
      expect(data.orders[0]).toMatchObject({
        display_id: expect.any(Number),
        total: 10_000,
        payment_status: expect.any(String),
        fulfillment_status: "not_fulfilled",
        items: [{ product_title: "history-coin" }],
      })
    })

    it("G12 is narrowed by branch, status and days of Astana", async () => {
      const [first, second, third] = orders
      const branch_id = world.place("almaty").id
      expect((await found({ branch_id })).ids).toEqual([second])
      expect((await found({ branch_id: "branch_none" })).ids).toEqual([])
      await shop.admin.post(`/admin/orders/${second}/cancel`)
      const { data } = await shop.admin.get(`/admin/orders/${third}?fields=items.id`)
      const items = data.order.items.map(({ id }: { id: string }) => ({ id, quantity: 1 }))
      const made = await shop.admin.post(
        `/admin/orders/${third}/fulfillments?fields=fulfillments.id`,
        { items }
      )
      const [{ id }] = made.data.order.fulfillments
      await shop.admin.post(`/admin/orders/${third}/fulfillments/${id}/mark-as-delivered`)
      expect((await found({ status: "canceled" })).ids).toEqual([second])
      expect((await found({ status: "received" })).ids).toEqual([third])
      expect((await found({ status: "open" })).ids).toEqual([first])
      const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Almaty" }).format(new Date())
      expect((await found({ from: day, to: day })).count).toBe(3)
      expect((await found({ to: "2020-01-01" })).count).toBe(0)
    })

    it("B1 is the buyer's own, and filters are checked", async () => {
      const stranger = await shop.asCustomer()
      const { data } = await stranger.get("/store/customers/me/orders")
      expect(data).toMatchObject({ orders: [], count: 0 })
      await expectRefusal(shop.store.get("/store/customers/me/orders"), 401, "unauthorized")
      for (const params of [{ status: "lost" }, { from: "31.12.2026" }, { customer_id: "cus_1" }]) {
        const { status } = await refusalOf(client.get("/store/customers/me/orders", { params }))
        expect(status).toBe(400)
      }
    })
  },
  { from: "migrated", guests: true }
)
