import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { freshPerson, registerBuyer } from "../../support/sandbox"
import type { Http } from "../../support/suite/clients"
import { expectRefusal, refusalOf } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { eventually, newBuyer } from "../accounts/people"
import { World, type Goods } from "../branches/world"
import { TestCart } from "./cart"

type Limit = { per_order?: number | null; per_person?: number | null; period_days?: number | null }

storeSuite(
  "purchase limits",
  (shop) => {
    const world = new World(shop)
    let coin: Goods
    let other: Goods

    beforeAll(async () => {
      await world.build()
      coin = await world.goods({ handle: "limited", stock: { astana: 50, almaty: 50 } })
      other = await world.goods({ handle: "other", stock: { astana: 50 } })
    })

    const database = (): Knex => shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const limit = (to: Limit | null, goods = coin) =>
      shop.admin.post(`/admin/products/${goods.id}/purchase-limit`, { purchase_limit: to })
    const cartWith = async (client: Http, units: number, code = "astana"): Promise<TestCart> => {
      const cart = await TestCart.open(world, client, code)
      await cart.add(coin, units)
      return cart
    }
    const heldCart = async (client: Http, units: number, code = "astana"): Promise<TestCart> => {
      const cart = await cartWith(client, units, code)
      await cart.choose()
      return cart
    }
    const buy = async (client: Http, units: number): Promise<{ id: string }> => {
      const cart = await heldCart(client, units)
      await cart.pay()
      return cart.complete()
    }
    const limitsFor = async (client: Http, ...goods: Goods[]) => {
      const { data } = await client.get("/store/purchase-limits", {
        params: { product_id: goods.map(({ id }) => id) },
      })
      return data.purchase_limits
    }

    describe("of an order", () => {
      it("B4, G25 refuses more units than an order may have, when added and when changed", async () => {
        await limit({ per_order: 2 })
        const cart = await TestCart.open(world, shop.store)
        await expectRefusal(cart.add(coin, 3), 400, "limit_per_order")
        await cart.add(coin, 2)
        await expectRefusal(cart.setQuantity(coin, 3), 400, "limit_per_order")
        await expectRefusal(cart.add(coin, 1), 400, "limit_per_order")
        expect(await cart.contents()).toEqual({ [coin.variant_id]: 2 })
      })

      it("B4, G27 refuses the method of a cart that was filled before the limit came", async () => {
        const cart = await cartWith(shop.store, 3)
        await limit({ per_order: 2 })
        await expectRefusal(cart.choose(), 400, "limit_per_order")
        await cart.setQuantity(coin, 2)
        await cart.choose()
        expect((await cart.holds()).positions).toMatchObject([{ state: "held", quantity: 2 }])
      })

      it("B4 lets another product and another order alone", async () => {
        await limit({ per_order: 2 })
        await heldCart(shop.store, 2)
        const cart = await heldCart(shop.store, 2)
        await cart.add(other, 5)
        expect(await cart.contents()).toMatchObject({ [other.variant_id]: 5 })
      })
    })

    describe("of a person", () => {
      it("B4 counts all orders, at any branch", async () => {
        await limit({ per_person: 3 })
        const { client } = await newBuyer(shop)
        await buy(client, 2)
        const elsewhere = await TestCart.open(world, client, "almaty")
        await expectRefusal(elsewhere.add(coin, 2), 400, "limit_per_person")
        await elsewhere.add(coin, 1)
        await elsewhere.choose()
        const { client: stranger } = await newBuyer(shop)
        await heldCart(stranger, 3)
      })

      it("B4 counts what other carts hold, and only as long as they do", async () => {
        await limit({ per_person: 3 })
        const { client } = await newBuyer(shop)
        const first = await heldCart(client, 2)
        const second = await TestCart.open(world, client)
        await expectRefusal(second.add(coin, 2), 400, "limit_per_person")
        await first.release()
        await second.add(coin, 3)
        await second.choose()
        await expectRefusal(first.claim(), 400, "limit_per_person")
      })

      it("B4, B2 of six claims at the same moment no more pass than the limit allows", async () => {
        await limit({ per_person: 3 })
        const { client } = await newBuyer(shop)
        const carts: TestCart[] = []
        for (let number = 0; number < 6; number += 1) {
          carts.push(await cartWith(client, 1, number % 2 ? "almaty" : "astana"))
        }
        const refusals = await Promise.all(
          carts.map((cart) =>
            cart.choose().then(
              () => "held",
              async (error: unknown) => (await refusalOf(Promise.reject(error))).body.code
            )
          )
        )
        expect(refusals.sort()).toEqual([
          ...Array<string>(3).fill("held"),
          ...Array<string>(3).fill("limit_per_person"),
        ])
        expect(await limitsFor(client, coin)).toMatchObject([{ used: 3, remaining: 0 }])
      })

      it("B4 counts orders of the last days only, where staff say so", async () => {
        await limit({ per_person: 1, period_days: 30 })
        const { client } = await newBuyer(shop)
        const order = await buy(client, 1)
        const again = await TestCart.open(world, client)
        const boughtDaysAgo = (days: number) =>
          database().raw(
            "UPDATE hold SET ended_at = now() - make_interval(days => ?) WHERE order_id = ?",
            [days, order.id]
          )
        await boughtDaysAgo(29)
        await expectRefusal(again.add(coin), 400, "limit_per_person")
        await boughtDaysAgo(31)
        await again.add(coin)
        await limit({ per_person: 1 })
        await expectRefusal(again.choose(), 400, "limit_per_person")
      })

      it("B4 knows a person by their IIN, also under an account that is new", async () => {
        await limit({ per_person: 2 })
        const person = freshPerson()
        const before = await registerBuyer(shop.store, person)
        await buy(before.client, 2)
        await database()("eds_account").where({ customer_id: before.customer.id }).delete()
        const after = await registerBuyer(shop.store, person)
        expect(after.customer.id).not.toBe(before.customer.id)
        expect(await limitsFor(after.client, coin)).toMatchObject([{ used: 2, remaining: 0 }])
        const cart = await TestCart.open(world, after.client)
        await expectRefusal(cart.add(coin), 400, "limit_per_person")
        const stranger = await registerBuyer(shop.store)
        await heldCart(stranger.client, 2)
      })

      it("B4 a cancelled order counts no more", async () => {
        await limit({ per_person: 1 })
        const { client } = await newBuyer(shop)
        const order = await buy(client, 1)
        const cart = await TestCart.open(world, client)
        await expectRefusal(cart.add(coin), 400, "limit_per_person")
        await shop.admin.post(`/admin/orders/${order.id}/cancel`)
        await eventually(async () => {
          const [one] = await limitsFor(client, coin)
          return one.used === 0 ? one : undefined
        })
        await cart.add(coin)
        await cart.choose()
      })

      it("B4, B1 guests are asked to sign in", async () => {
        await limit({ per_person: 1 })
        const cart = await TestCart.open(world, shop.store)
        await expectRefusal(cart.add(coin), 400, "limit_needs_account")
        await cart.add(other)
      })
    })

    describe("that was lowered afterwards", () => {
      it("B4, G25, G26 lets quantities go down and other positions go, and nothing go up", async () => {
        const { client } = await newBuyer(shop)
        const cart = await heldCart(client, 4)
        await cart.add(other)
        await limit({ per_order: 2, per_person: 2 })
        await cart.setQuantity(coin, 3)
        await cart.remove(other)
        await expectRefusal(cart.setQuantity(coin, 4), 400, "limit_per_order")
        expect((await cart.holds()).positions).toMatchObject([{ state: "held", quantity: 3 }])
        await cart.remove(coin)
        expect(await cart.contents()).toEqual({})
      })
    })

    describe("what buyers are told", () => {
      it("B4, G25 a visitor sees the limit, a buyer what is left of it", async () => {
        await limit({ per_order: 2, per_person: 5, period_days: 365 })
        const rule = { product_id: coin.id, per_order: 2, per_person: 5, period_days: 365 }
        expect(await limitsFor(shop.store, coin, other)).toEqual([
          { ...rule, used: null, remaining: null },
        ])
        const { client } = await newBuyer(shop)
        expect(await limitsFor(client, coin)).toEqual([{ ...rule, used: 0, remaining: 5 }])
        await buy(client, 2)
        await heldCart(client, 1)
        expect(await limitsFor(client, coin)).toEqual([{ ...rule, used: 3, remaining: 2 }])
      })

      it("B1 a request without a product is refused", async () => {
        await expectRefusal(shop.store.get("/store/purchase-limits"), 400)
      })
    })

    describe("staff", () => {
      const read = async () => {
        const { data } = await shop.admin.get(`/admin/products/${coin.id}/purchase-limit`)
        return data.purchase_limit
      }

      it("B4, B8 set, change and remove a limit, and the audit log says who did", async () => {
        expect(await read()).toBeNull()
        const { data } = await limit({ per_order: 2, per_person: 5 })
        const first = { per_order: 2, per_person: 5, period_days: null }
        expect(data.purchase_limit).toEqual(first)
        await limit({ per_person: 3, period_days: 30 })
        expect(await read()).toEqual({ per_order: null, per_person: 3, period_days: 30 })
        await limit(null)
        expect(await read()).toBeNull()
        const audit = await shop.admin.get("/admin/audit", {
          params: { action: "purchase_limit.set" },
        })
        const entry = { actor_type: "user", subject_type: "product", subject_id: coin.id }
        const from = (per_person: number | null, per_order: number | null) => ({
          per_person_before: per_person,
          per_order_before: per_order,
        })
        expect(audit.data.entries).toMatchObject([
          { ...entry, details: from(3, null) },
          { ...entry, details: { per_person: 3, ...from(5, 2) } },
          { ...entry, details: { ...first, ...from(null, null) } },
        ])
        const cart = await TestCart.open(world, shop.store)
        await cart.add(coin, 10)
      })

      it.each([
        ["no units", { per_order: 0 }],
        ["half a unit", { per_person: 1.5 }],
        ["less than nothing", { period_days: -1 }],
        ["a word", { per_order: "two" }],
        ["a field that there is not", { per_year: 1 }],
      ])("B4, B1 cannot set %s", async (_name, wrong) => {
        await expectRefusal(limit(wrong as Limit), 400)
        expect(await read()).toBeNull()
      })

      it("B4, B1 cannot limit a product that does not exist", async () => {
        const request = shop.admin.post("/admin/products/prod_unknown/purchase-limit", {
          purchase_limit: { per_order: 2 },
        })
        await expectRefusal(request, 404, "product_not_found")
      })

      it("B1 alone may: a buyer is not let in", async () => {
        const { client } = await newBuyer(shop)
        await expectRefusal(client.get(`/admin/products/${coin.id}/purchase-limit`), 401)
      })
    })
  },
  { from: "migrated", guests: true }
)
