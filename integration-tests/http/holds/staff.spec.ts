import type { HoldsModuleService } from "@qazyna/holds/modules/holds"
import checkStock from "@qazyna/holds/scripts/check-stock"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { World, type Goods } from "../branches/world"
import { TestCart } from "./cart"

const INVARIANTS = "/admin/holds/invariants"

storeSuite(
  "staff and holds",
  (shop) => {
    const world = new World(shop)
    let coin: Goods

    beforeAll(async () => {
      await world.build()
      coin = await world.goods({ handle: "plenty", stock: { astana: 10, almaty: 10 } })
    })

    const service = (): HoldsModuleService => shop.container.resolve("holds")
    const held = async (units: number, code = "astana"): Promise<TestCart> => {
      const cart = await TestCart.open(world, shop.store, code)
      await cart.add(coin, units)
      await cart.choose()
      return cart
    }
    const astana = () => ({
      item: coin.inventory_item_id,
      location: world.place("astana").stock_location_id,
    })
    const tamperCounter = () =>
      service().select(
        `UPDATE hold_counter SET held = held + 2
         WHERE inventory_item_id = :item AND location_id = :location`,
        astana()
      )
    const setStock = (stocked: number) =>
      service().select(
        `UPDATE inventory_level SET stocked_quantity = :stocked
         WHERE inventory_item_id = :item AND location_id = :location`,
        { ...astana(), stocked }
      )
    const levels = (body: object) =>
      shop.admin.post(
        `/admin/inventory-items/${coin.inventory_item_id}/location-levels/batch`,
        body
      )

    it("B8 see the server's time, and the order that a hold became", async () => {
      const cart = await held(1)
      await cart.pay()
      const order = await cart.complete()
      const { data } = await shop.admin.get("/admin/holds", {
        params: { cart_id: cart.id, status: "consumed" },
      })
      expect(data.holds).toMatchObject([{ order: { id: order.id, display_id: expect.anything() } }])
      expect(Date.parse(data.server_time)).toBeGreaterThanOrEqual(
        Date.parse(data.holds[0].ended_at)
      )
    })

    it("B8 see how many units of a coin are held at each branch, and in how many carts", async () => {
      await held(2)
      await held(1)
      await held(1, "almaty")
      await (await held(5)).release()
      const { data } = await shop.admin.get(`/admin/products/${coin.id}/held-units`)
      const name = (code: string) => world.place(code).name
      expect(data.held_units).toEqual([
        expect.objectContaining({ units: 3, carts: 2 }),
        expect.objectContaining({ units: 1, carts: 1 }),
      ])
      expect(
        data.held_units.map((one: { location: { name: string } }) => one.location.name)
      ).toEqual([name("astana"), name("almaty")])
    })

    it("B4 set a limit, see what holds without it, and take it away", async () => {
      const path = `/admin/products/${coin.id}/purchase-limit`
      const none = { per_order: null, per_person: null, period_days: null }
      const before = await shop.admin.get(path)
      expect(before.data).toEqual({ purchase_limit: null, limit_of_all: none })
      const limit = { per_order: 2, per_person: 3, period_days: 30 }
      const { data } = await shop.admin.post(path, { purchase_limit: limit })
      expect(data).toEqual({ purchase_limit: limit, limit_of_all: none })
      await shop.admin.post(path, { purchase_limit: null })
      expect((await shop.admin.get(path)).data.purchase_limit).toBeNull()
    })

    it("B2, B8 are told by name where a counter is wrong, and repair it", async () => {
      await held(1)
      expect((await shop.admin.get(INVARIANTS)).data.violations).toEqual([])
      await tamperCounter()
      const wrong = {
        invariant: "counter_equals_live_holds",
        actual: 3,
        expected: 1,
        item: { title: "plenty" },
        product_id: coin.id,
        location: { id: astana().location },
      }
      expect((await shop.admin.get(INVARIANTS)).data.violations).toMatchObject([wrong])
      const { data } = await shop.admin.post(INVARIANTS)
      expect(data).toMatchObject({ repaired: [wrong], violations: [] })
      expect((await shop.admin.get(INVARIANTS)).data.violations).toEqual([])
      const audit = await shop.admin.get("/admin/audit", { params: { action: "stock.repaired" } })
      expect(audit.data.entries).toMatchObject([{ actor_type: "user" }])
    })

    it("B2 decide themselves when units are held beyond stock", async () => {
      await held(5)
      await setStock(3)
      const { data } = await shop.admin.post(INVARIANTS)
      expect(data).toMatchObject({
        repaired: [],
        violations: [{ invariant: "held_and_reserved_within_stock", actual: 5, expected: 3 }],
      })
      const location_id = astana().location
      await levels({ update: [{ location_id, stocked_quantity: 4 }] })
      await expectRefusal(
        levels({ update: [{ location_id, stocked_quantity: 2 }] }),
        400,
        "stock_below_holds"
      )
      await levels({ update: [{ location_id, stocked_quantity: 5 }] })
      expect((await shop.admin.get(INVARIANTS)).data.violations).toEqual([])
    })

    it("B2 cannot delete a level that buyers hold units of, nor reserve them", async () => {
      await held(5)
      const { data } = await shop.admin.get(
        `/admin/inventory-items/${coin.inventory_item_id}/location-levels`
      )
      const level = data.inventory_levels.find(
        (one: { location_id: string }) => one.location_id === astana().location
      )
      await expectRefusal(levels({ delete: [level.id], force: true }), 400, "stock_below_holds")
      const reserve = {
        inventory_item_id: coin.inventory_item_id,
        location_id: astana().location,
        quantity: 5,
      }
      const { data: made } = await shop.admin.post("/admin/reservations", reserve)
      const change = (body: object) =>
        shop.admin.post(`/admin/reservations/${made.reservation.id}`, body)
      await expectRefusal(change({ quantity: 6 }), 400, "stock_below_holds")
      await change({ quantity: 4 })
      await change({ location_id: world.place("almaty").stock_location_id })
    })

    describe("on the command line", () => {
      /** Runs the script as `medusa exec` does. */
      const run = async (...args: string[]): Promise<{ code: unknown; lines: string[] }> => {
        const lines: string[] = []
        const log = jest.spyOn(console, "log").mockImplementation((text) => void lines.push(text))
        const before = process.exitCode
        try {
          await checkStock({ container: shop.container, args })
          return { code: process.exitCode, lines }
        } finally {
          process.exitCode = before
          log.mockRestore()
        }
      }

      it("B2 check the stock, and repair it when asked to", async () => {
        await held(1)
        expect(await run()).toMatchObject({ code: 0, lines: ["The stock is in order."] })
        await tamperCounter()
        const found = await run()
        expect(found.code).toBe(1)
        expect(found.lines[0]).toMatch(/^WRONG {5}plenty.*: 3 instead of 1$/)
        const repaired = await run("repair")
        expect(repaired.code).toBe(0)
        expect(repaired.lines[0]).toMatch(/^repaired {2}plenty/)
      })

      it("B2 fail when something is left after the repair", async () => {
        await held(5)
        await setStock(3)
        expect((await run("repair")).code).toBe(1)
        await setStock(10)
      })
    })
  },
  { from: "migrated", guests: true }
)
