import fc from "fast-check"
import type { HoldsModuleService } from "@qazyna/holds/modules/holds"
import { checkInvariants } from "@qazyna/holds/holding/invariants/check"
import { storeSuite } from "../../support/suite/store-suite"
import { World, type Goods } from "../branches/world"
import { Model, type Wanted } from "./model"

const CARTS = ["cart_a", "cart_b", "cart_c"]
const STOCK = { first: 3, second: 2 }

type HoldPart = Parameters<HoldsModuleService["set"]>[1][number]

type Operation =
  | { do: "set"; cart: string; wanted: Wanted }
  | { do: "release" | "consume"; cart: string }
  | { do: "keep"; cart: string; minutes: number }
  | { do: "pass"; minutes: number }
  | { do: "deliver"; item: string; units: number }
  | { do: "sweep" }

const cart = fc.constantFrom(...CARTS)
const wanted = fc
  .record({ first: fc.integer({ min: 0, max: 3 }), second: fc.integer({ min: 0, max: 2 }) })
  .map((both) => Object.fromEntries(Object.entries(both).filter(([, units]) => units > 0)))

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("set" as const), cart, wanted }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("release", "consume"), cart }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("keep" as const),
      cart,
      minutes: fc.integer({ min: 1, max: 30 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("pass" as const),
      minutes: fc.integer({ min: 1, max: 16 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("deliver" as const),
      item: fc.constantFrom("first", "second"),
      units: fc.constant(1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("sweep" as const) }) }
)

storeSuite(
  "holds beside a model",
  (shop) => {
    const world = new World(shop)
    const goods: Record<string, Goods> = {}
    const start = new Date("2026-11-22T06:00:00Z")
    let minutes = 0
    /** What each cart wanted last, as its lines would say. */
    let carts: Record<string, Wanted> = {}

    beforeAll(async () => {
      await world.build()
      for (const [handle, units] of Object.entries(STOCK)) {
        goods[handle] = await world.goods({ handle, stock: { astana: units } })
      }
    })

    beforeEach(() => {
      service().clock = () => new Date(start.getTime() + minutes * 60_000)
    })

    afterAll(() => {
      service().clock = () => null
    })

    const service = (): HoldsModuleService => shop.container.resolve("holds")
    const location = () => world.place("astana").stock_location_id
    const itemOf = (name: string) => goods[name]!.inventory_item_id

    const parts = (id: string, of: Wanted): HoldPart[] =>
      Object.entries(of).map(([name, units]) => ({
        line_item_id: `${id}_${name}`,
        product_id: goods[name]!.id,
        variant_id: goods[name]!.variant_id,
        inventory_item_id: itemOf(name),
        location_id: location(),
        units,
        quantity: units,
        counts: true,
        claim: true,
      }))

    const moveStock = (name: string, units: number) =>
      service().select(
        `UPDATE inventory_level SET stocked_quantity = stocked_quantity + :units
         WHERE inventory_item_id = :item AND location_id = :location`,
        { units, item: itemOf(name), location: location() }
      )

    const heldOf = async (name: string): Promise<number> => {
      const [row] = await service().select<{ held: number | null }>(
        "SELECT hold_units_held(:item, :location, CAST(:now AS timestamptz)) AS held",
        { item: itemOf(name), location: location(), now: await service().now() }
      )
      return row?.held ?? 0
    }

    const startOver = async () => {
      minutes = 0
      carts = {}
      await service().select("DELETE FROM hold")
      await service().select("UPDATE hold_counter SET held = 0, earliest_end = NULL")
      for (const [name, units] of Object.entries(STOCK)) {
        await service().select(
          `UPDATE inventory_level SET stocked_quantity = :units
           WHERE inventory_item_id = :item AND location_id = :location`,
          { units, item: itemOf(name), location: location() }
        )
      }
    }

    const keep = async (model: Model, id: string, more: number): Promise<boolean> => {
      const lines = Object.entries(carts[id] ?? {}).map(([name, units]) => ({
        line_item_id: `${id}_${name}`,
        units,
      }))
      const { refused } = await service().keep(id, lines, more * 60)
      expect(!refused).toBe(model.keep(id, carts[id] ?? {}, more))
      return !refused
    }

    /** Does one thing to the shop and to the model; both must say the same of it. */
    const apply = async (model: Model, one: Operation): Promise<void> => {
      switch (one.do) {
        case "set": {
          const holder = { cart_id: one.cart, customer_id: null, person: null }
          const change = await service().set(holder, parts(one.cart, one.wanted))
          expect(change.refused === null).toBe(model.set(one.cart, one.wanted))
          carts[one.cart] = change.refused ? (carts[one.cart] ?? {}) : one.wanted
          return
        }
        case "release":
          await service().release(one.cart)
          carts[one.cart] = {}
          return model.release(one.cart)
        case "consume": {
          if (await keep(model, one.cart, 1)) {
            const { consumed } = await service().consume(one.cart, `order_${minutes}`, [])
            const bought = model.consume(one.cart)
            expect(consumed).toHaveLength(Object.keys(bought).length)
            for (const [name, units] of Object.entries(bought)) {
              await moveStock(name, -units)
            }
            carts[one.cart] = {}
          }
          return
        }
        case "keep":
          await keep(model, one.cart, one.minutes)
          return
        case "pass":
          minutes += one.minutes
          model.now = minutes
          return
        case "deliver":
          await moveStock(one.item, one.units)
          return model.deliver(one.item, one.units)
        case "sweep":
          await service().sweep()
      }
    }

    it("B2, G28 any sequence of operations does what the model says", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(operation, { minLength: 5, maxLength: 25 }),
          async (operations) => {
            await startOver()
            const model = new Model({ ...STOCK })
            for (const one of operations) {
              await apply(model, one)
              for (const name of Object.keys(STOCK)) {
                expect(await heldOf(name)).toBe(model.held(name))
              }
            }
            expect(await checkInvariants(shop.container)).toEqual([])
          }
        ),
        { numRuns: 60 }
      )
    })

    it("B2 operations at the same moment leave numbers that agree", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(operation, { minLength: 8, maxLength: 20 }),
          async (operations) => {
            await startOver()
            await Promise.all(
              operations.map((one) => {
                switch (one.do) {
                  case "set":
                    return service().set(
                      { cart_id: one.cart, customer_id: null, person: null },
                      parts(one.cart, one.wanted)
                    )
                  case "release":
                    return service().release(one.cart)
                  case "keep":
                    return service().keep(one.cart, [], one.minutes * 60)
                  case "deliver":
                    return moveStock(one.item, one.units)
                  default:
                    return service().sweep()
                }
              })
            )
            expect(await checkInvariants(shop.container)).toEqual([])
          }
        ),
        { numRuns: 40 }
      )
    })
  },
  { from: "migrated", guests: true }
)
