import type { HoldsModuleService } from "@qazyna/holds/modules/holds"
import type { Http } from "../../support/suite/clients"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { newBuyer } from "../accounts/people"
import { World, type Goods } from "../branches/world"
import { TestCart } from "./cart"

const MINUTE = 60_000

storeSuite(
  "settings of holds",
  (shop) => {
    const world = new World(shop)
    let rare: Goods
    let plenty: Goods
    let buyer: Http
    let now: Date

    beforeAll(async () => {
      await world.build()
      rare = await world.goods({ handle: "rare", stock: { astana: 1 } })
      plenty = await world.goods({ handle: "plenty", stock: { astana: 10 } })
      buyer = (await newBuyer(shop)).client
    })

    beforeEach(() => {
      now = new Date()
      service().clock = () => now
    })

    const service = (): HoldsModuleService => shop.container.resolve("holds")
    const pass = (milliseconds: number): void => {
      now = new Date(now.getTime() + milliseconds)
    }
    const inMinutes = (minutes: number): string =>
      new Date(now.getTime() + minutes * MINUTE).toISOString()
    const cartWith = async (goods: Goods, client = buyer): Promise<TestCart> => {
      const cart = await TestCart.open(world, client)
      await cart.add(goods)
      return cart
    }
    const position = async (cart: TestCart) => (await cart.holds()).positions[0]!

    describe("holds that start in the cart", () => {
      it("G25, G28 an added coin is held at once, before a method is chosen", async () => {
        const cart = await cartWith(rare)
        expect(await cart.holds()).toMatchObject({
          starts: "cart",
          positions: [{ state: "held", expires_at: inMinutes(15) }],
        })
        const second = await TestCart.open(world, shop.store)
        await expectRefusal(second.add(rare), 400, "units_held")
      })

      it("G28, B1 a cart that is opened with coins holds them, too", async () => {
        const { data } = await buyer.post("/store/carts", {
          region_id: world.regionId,
          sales_channel_id: world.place("astana").sales_channel_id,
          items: [{ variant_id: rare.variant_id, quantity: 1 }],
        })
        const cart = new TestCart(data.cart.id, buyer)
        expect(await position(cart)).toMatchObject({ state: "held", expires_at: inMinutes(15) })
      })

      it("G27, G28 choosing the method does not start the clock again", async () => {
        const cart = await cartWith(rare)
        const { expires_at } = await position(cart)
        pass(MINUTE)
        await cart.choose()
        expect(await position(cart)).toMatchObject({ state: "held", expires_at })
      })
    })

    describe("renewals", () => {
      it("G28 the clock starts anew once, while units are free beside the held ones", async () => {
        const cart = await cartWith(plenty)
        expect(await position(cart)).toMatchObject({ renewals_left: 1 })
        pass(10 * MINUTE)
        const { positions } = await cart.renew()
        expect(positions).toMatchObject([
          { state: "held", expires_at: inMinutes(15), renewals_left: 0 },
        ])
        await expectRefusal(cart.renew(), 400, "hold_not_renewable")
      })

      it("G28, B2 nobody renews the last unit, for others may wait for it", async () => {
        const cart = await cartWith(rare)
        const before = await position(cart)
        await expectRefusal(cart.renew(), 400, "hold_not_renewable")
        expect(await position(cart)).toEqual(before)
      })

      it("G28 what has ended is claimed again, not renewed", async () => {
        const cart = await cartWith(plenty)
        pass(15 * MINUTE)
        await expectRefusal(cart.renew(), 400, "hold_not_renewable")
      })
    })

    describe("the cool-down", () => {
      it.each([
        ["that nobody has swept yet", false],
        ["that was swept", true],
      ])("G28, B2 whoever let a hold run out %s waits before the next", async (_name, swept) => {
        const cart = await cartWith(rare)
        pass(15 * MINUTE)
        const retry_at = inMinutes(5)
        if (swept) {
          await service().sweep()
        }
        expect(await position(cart)).toMatchObject({ state: "expired", retry_at })
        await expectRefusal(cart.claim(), 400, "hold_cooling_down")
        const another = await TestCart.open(world, buyer)
        await expectRefusal(another.add(rare), 400, "hold_cooling_down")
        await another.add(plenty)
        pass(5 * MINUTE - 1)
        await expectRefusal(cart.claim(), 400, "hold_cooling_down")
        pass(1)
        await cart.claim()
        expect(await position(cart)).toMatchObject({ state: "held", retry_at: null })
      })

      it("G28 others may have the units meanwhile", async () => {
        await cartWith(rare)
        pass(15 * MINUTE)
        const { client } = await newBuyer(shop)
        expect(await position(await cartWith(rare, client))).toMatchObject({ state: "held" })
      })

      it("G26, G28 does not begin when the buyer gave the units back in time", async () => {
        const cart = await cartWith(rare)
        await cart.release()
        await cart.claim()
        expect(await position(cart)).toMatchObject({ state: "held" })
      })

      it("G28 a guest, whom nobody knows, is not told to wait", async () => {
        const cart = await cartWith(rare, shop.store)
        pass(15 * MINUTE)
        expect(await position(cart)).toMatchObject({ state: "expired", retry_at: null })
        await cart.claim()
        expect(await position(cart)).toMatchObject({ state: "held" })
      })
    })
  },
  {
    from: "migrated",
    guests: true,
    env: { HOLD_STARTS: "cart", HOLD_RENEWALS: "1", HOLD_COOL_DOWN_MINUTES: "5" },
  }
)
