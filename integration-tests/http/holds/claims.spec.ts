import type { HoldsModuleService } from "@qazyna/holds/modules/holds"
import { giveUpCompletion, holdAgain, requireHolds } from "@qazyna/holds/rules"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { World, type Goods } from "../branches/world"
import { TestCart, type Position } from "./cart"

const MINUTE = 60_000

storeSuite(
  "holds",
  (shop) => {
    const world = new World(shop)
    let rare: Goods
    let plenty: Goods
    let now: Date

    beforeAll(async () => {
      await world.build()
      rare = await world.goods({ handle: "rare", stock: { astana: 1, almaty: 1 } })
      plenty = await world.goods({ handle: "plenty", stock: { astana: 10, almaty: 10 } })
    })

    beforeEach(() => {
      now = new Date()
      service().clock = () => now
    })

    afterAll(() => {
      service().clock = () => null
    })

    const service = (): HoldsModuleService => shop.container.resolve("holds")
    const pass = (milliseconds: number): void => {
      now = new Date(now.getTime() + milliseconds)
    }
    const cartWith = async (...goods: Goods[]): Promise<TestCart> => {
      const cart = await TestCart.open(world, shop.store)
      for (const one of goods) {
        await cart.add(one)
      }
      return cart
    }
    const heldCart = async (...goods: Goods[]): Promise<TestCart> => {
      const cart = await cartWith(...goods)
      await cart.choose()
      return cart
    }
    const position = async (cart: TestCart, goods: Goods): Promise<Position> => {
      const { positions } = await cart.holds()
      return positions.find((one) => one.variant_id === goods.variant_id)!
    }
    const available = async (goods: Goods): Promise<number> => {
      const { data } = await shop.store.get(`/store/products/${goods.id}/availability`)
      const here = world.place("astana").id
      return data.availability.branches.find((one: { branch_id: string }) => one.branch_id === here)
        .available
    }

    describe("the clock", () => {
      it("G28 starts when the receiving method is chosen, at fifteen minutes", async () => {
        const cart = await cartWith(rare)
        expect(await position(cart, rare)).toMatchObject({ state: "none", expires_at: null })
        await cart.choose()
        expect(await cart.holds()).toMatchObject({
          server_time: now.toISOString(),
          starts: "method",
          minutes: 15,
          positions: [
            {
              state: "held",
              quantity: 1,
              available: 1,
              expires_at: new Date(now.getTime() + 15 * MINUTE).toISOString(),
            },
          ],
        })
      })

      it("G28 gives a position that is added later a clock of its own", async () => {
        const cart = await heldCart(plenty)
        const first = (await position(cart, plenty)).expires_at
        pass(5 * MINUTE)
        await cart.add(rare)
        expect((await position(cart, plenty)).expires_at).toBe(first)
        expect((await position(cart, rare)).expires_at).toBe(
          new Date(now.getTime() + 15 * MINUTE).toISOString()
        )
      })

      it("G25, G28 is never restarted by a change of quantity", async () => {
        const cart = await heldCart(plenty)
        const { expires_at } = await position(cart, plenty)
        pass(MINUTE)
        await cart.setQuantity(plenty, 4)
        expect(await position(cart, plenty)).toMatchObject({ quantity: 4, expires_at })
        expect(await available(plenty)).toBe(6)
        pass(MINUTE)
        await cart.setQuantity(plenty, 2)
        expect(await position(cart, plenty)).toMatchObject({ quantity: 2, expires_at })
        expect(await available(plenty)).toBe(8)
        await cart.choose()
        expect(await position(cart, plenty)).toMatchObject({ expires_at })
      })

      it("G28 ends to the millisecond: the units are free to others at that moment and not before", async () => {
        const first = await heldCart(rare)
        const second = await TestCart.open(world, shop.store)
        pass(15 * MINUTE - 1)
        expect(await position(first, rare)).toMatchObject({ state: "held" })
        await expectRefusal(second.add(rare), 400, "units_held")
        pass(1)
        expect(await position(first, rare)).toMatchObject({ state: "expired" })
        await second.add(rare)
        await second.choose()
        expect(await position(second, rare)).toMatchObject({ state: "held" })
        expect(await position(first, rare)).toMatchObject({ state: "expired", available: 0 })
      })

      it("G28 does not start again by itself once it ended; the buyer asks for it", async () => {
        const cart = await heldCart(rare)
        pass(16 * MINUTE)
        await cart.add(plenty)
        expect(await position(cart, rare)).toMatchObject({ state: "expired" })
        await cart.claim()
        expect(await position(cart, rare)).toMatchObject({
          state: "held",
          expires_at: new Date(now.getTime() + 15 * MINUTE).toISOString(),
        })
      })
    })

    describe("all or nothing", () => {
      it("G21, B1 a refused method leaves the cart as it was", async () => {
        const winner = await cartWith(rare)
        const loser = await cartWith(plenty, rare)
        await winner.choose()
        await expectRefusal(loser.choose(), 400, "units_held")
        const { positions } = await loser.holds()
        expect(positions.map((one) => one.state)).toEqual(["none", "none"])
        expect(await available(plenty)).toBe(10)
      })

      it("G25 a refused quantity changes nothing, the running clock included", async () => {
        const cart = await heldCart(plenty)
        const before = await position(cart, plenty)
        await expectRefusal(cart.setQuantity(plenty, 11), 400, "insufficient_inventory")
        expect(await position(cart, plenty)).toEqual(before)
      })

      it("G25 a refused addition to a held position changes nothing", async () => {
        const cart = await heldCart(rare)
        const before = await position(cart, rare)
        await expectRefusal(cart.add(rare), 400, "insufficient_inventory")
        expect(await position(cart, rare)).toEqual(before)
        expect(await cart.contents()).toEqual({ [rare.variant_id]: 1 })
      })
    })

    describe("giving back", () => {
      it("G26 removing a position frees it at once", async () => {
        const cart = await heldCart(rare, plenty)
        expect(await available(rare)).toBe(0)
        await cart.remove(rare)
        expect(await available(rare)).toBe(1)
        expect(await available(plenty)).toBe(9)
      })

      it("G27 starting over frees everything", async () => {
        const cart = await heldCart(rare, plenty)
        await cart.release()
        expect(await available(rare)).toBe(1)
        expect(await available(plenty)).toBe(10)
        expect(await position(cart, rare)).toMatchObject({ state: "none" })
      })
    })

    describe("two buyers, one coin", () => {
      it("G20, G21 what one holds no page offers to another", async () => {
        await heldCart(rare)
        expect(await available(rare)).toBe(0)
        const { data } = await shop.store.get("/store/availability", {
          params: { product_id: rare.id },
        })
        expect(JSON.stringify(data)).toContain('"available":0')
      })

      it("B2 of two who choose at the same moment one has it", async () => {
        const carts = [await cartWith(rare), await cartWith(rare)]
        const outcomes = await Promise.allSettled(carts.map((cart) => cart.choose()))
        expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      })

      it("B2 [A, B] and [B, A] do not wait for each other for ever", async () => {
        const one = await cartWith(plenty, rare)
        const other = await cartWith(rare, plenty)
        const outcomes = await Promise.allSettled([one.choose(), other.choose()])
        expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
        expect(await available(plenty)).toBe(9)
      })
    })

    describe("becoming an order", () => {
      it("B2, G29 consumes the hold and reserves at the branch", async () => {
        const cart = await heldCart(rare)
        await cart.pay()
        const order = await cart.complete()
        const [hold] = await service().listHolds({ cart_id: cart.id })
        expect(hold).toMatchObject({ status: "consumed", order_id: order.id })
        expect(await available(rare)).toBe(0)
        const { data } = await shop.admin.get("/admin/reservations", {
          params: { line_item_id: order.items.map((item) => item.id) },
        })
        expect(data.reservations).toMatchObject([
          { quantity: 1, location_id: world.place("astana").stock_location_id },
        ])
      })

      it("G28, B3 refuses a cart whose time has run out, and nothing is ordered", async () => {
        const cart = await heldCart(rare, plenty)
        await cart.pay()
        pass(15 * MINUTE)
        await expectRefusal(
          shop.store.post(`/store/carts/${cart.id}/complete`),
          400,
          "hold_expired"
        )
        await service().sweep()
        expect(await available(rare)).toBe(1)
      })

      it("B1, B2 refuses a cart whose hold was given back", async () => {
        const cart = await heldCart(rare)
        await cart.pay()
        await cart.release()
        await expectRefusal(
          shop.store.post(`/store/carts/${cart.id}/complete`),
          400,
          "hold_missing"
        )
      })

      it("B2 gives no hold back while the cart becomes an order, neither to its buyer nor to staff", async () => {
        const cart = await heldCart(rare)
        await cart.pay()
        const [hold] = await service().listHolds({ cart_id: cart.id, status: "live" })
        const begun = await requireHolds(shop.container, { cart_id: cart.id })
        await expectRefusal(cart.release(), 400, "completion_in_progress")
        await expectRefusal(
          shop.admin.post(`/admin/holds/${hold!.id}/release`),
          400,
          "completion_in_progress"
        )
        await expectRefusal(cart.complete(), 400, "completion_in_progress")
        await giveUpCompletion(shop.container, begun)
        await cart.release()
        expect(await available(rare)).toBe(1)
      })

      it("B2 holds the last unit again when its order is taken back", async () => {
        const cart = await heldCart(rare)
        await cart.pay()
        const { id } = await cart.complete()
        const [bought] = await service().listHolds({ order_id: id })
        expect(await available(rare)).toBe(0)
        await holdAgain(shop.container, {
          cart_id: cart.id,
          started_at: null,
          consumed: [{ id: bought!.id, cart_id: cart.id, status: "live", ended_at: null }],
        })
        expect(await service().listHolds({ cart_id: cart.id, status: "live" })).toHaveLength(1)
        await shop.admin.post(`/admin/orders/${id}/cancel`)
        expect(await available(rare)).toBe(0)
      })

      it("B2 completing twice at once makes one order", async () => {
        const cart = await heldCart(rare)
        await cart.pay()
        const outcomes = await Promise.allSettled([cart.complete(), cart.complete()])
        const orders = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value.id] : []))
        expect(new Set(orders).size).toBe(1)
      })
    })

    describe("staff", () => {
      const setStock = (goods: Goods, stocked_quantity: number) =>
        shop.admin.post(
          `/admin/inventory-items/${goods.inventory_item_id}/location-levels/${world.place("astana").stock_location_id}`,
          { stocked_quantity }
        )

      it("B2 cannot take stock from under live holds", async () => {
        const cart = await heldCart(plenty)
        await cart.setQuantity(plenty, 6)
        await expectRefusal(setStock(plenty, 5), 400, "stock_below_holds")
        await setStock(plenty, 6)
      })

      it("B8 see who holds what, and release it", async () => {
        const cart = await heldCart(rare, plenty)
        const { data } = await shop.admin.get("/admin/holds", {
          params: { cart_id: cart.id, product_id: rare.id, status: "live" },
        })
        expect(data).toMatchObject({ count: 1, holds: [{ units: 1, product: { id: rare.id } }] })
        await shop.admin.post(`/admin/holds/${data.holds[0].id}/release`)
        expect(await available(rare)).toBe(1)
        const audit = await shop.admin.get("/admin/audit", { params: { action: "hold.released" } })
        expect(audit.data.entries).toMatchObject([
          { actor_type: "user", subject_id: data.holds[0].id },
        ])
        await expectRefusal(
          shop.admin.post(`/admin/holds/${data.holds[0].id}/release`),
          404,
          "hold_not_found"
        )
      })
    })
  },
  { from: "migrated", guests: true }
)
