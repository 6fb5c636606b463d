import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { checkInvariants } from "@qazyna/holds/holding/invariants/check"
import type { HoldsModuleService } from "@qazyna/holds/modules/holds"
import { databaseUrl } from "../../support/database/connection"
import { ROOT } from "../../support/paths"
import { testServer } from "../../support/run-environment"
import { expectRefusal } from "../../support/suite/refusal"
import { RunningShop } from "../../support/suite/shop"
import { setBeforeRunner } from "../../support/suite/backend"
import type { Goods } from "../branches/world"
import { TestCart } from "./cart"
import { stockOneUnit, type MinimalStock } from "./minimal-stock"

const PAGE = join(ROOT, "docs/plugins/holds.md")
const SHOP = join(__dirname, "minimal-shop")
const ORIGIN = "http://localhost:8000"

/** Files that the page tells its reader to write: blocks of TypeScript that begin with their path. */
const filesOfPage = (): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(PAGE, "utf8").matchAll(/^```ts\n(\/\/ (\S+\.ts)\n[^]*?)^```$/gm)].map(
      ([, text, path]) => [path, text]
    )
  )

const filesOfShop = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(SHOP, { recursive: true, encoding: "utf8" })
      .map((path) => join(SHOP, path))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(SHOP, path), readFileSync(path, "utf8")])
  )

const { serverUrl } = testServer()
const dbName = `qz_suite_${process.pid}_minimal_shop`
const env = {
  DATABASE_URL: databaseUrl(serverUrl, dbName),
  STORE_CORS: ORIGIN,
  ADMIN_CORS: ORIGIN,
  AUTH_CORS: ORIGIN,
  JWT_SECRET: "of-a-shop-that-lives-for-one-test",
  COOKIE_SECRET: "of-a-shop-that-lives-for-one-test",
}

setBeforeRunner(env)
medusaIntegrationTestRunner({
  cwd: SHOP,
  dbName,
  env,
  testSuite: ({ api, getContainer }) => {
    describe("a stranger's shop, made from the page of the plugin", () => {
      const shop = new RunningShop(api, getContainer)
      let stock: MinimalStock
      let last: Goods

      beforeAll(async () => {
        stock = await stockOneUnit(getContainer())
        last = { id: "", handle: "", variant_id: stock.variantId, inventory_item_id: "" }
        await shop.open()
      })

      const service = (): HoldsModuleService => shop.container.resolve("holds")
      const cartWithLast = async (): Promise<TestCart> => {
        const { data } = await shop.store.post("/store/carts", { region_id: stock.regionId })
        const cart = new TestCart(data.cart.id, shop.store)
        await cart.add(last)
        return cart
      }
      const complete = (cart: TestCart) => shop.store.post(`/store/carts/${cart.id}/complete`)

      it("B1, B2 consists of the files that the page shows, and of nothing else", () => {
        expect(filesOfShop()).toEqual(filesOfPage())
        expect(Object.keys(filesOfPage())).toHaveLength(4)
      })

      it("B2, G28 refuses the second buyer of the last unit until the first gives it back", async () => {
        const first = await cartWithLast()
        const second = await cartWithLast()
        await first.choose()
        expect(await first.holds()).toMatchObject({
          starts: "method",
          minutes: 15,
          positions: [{ state: "held", quantity: 1 }],
        })
        await expectRefusal(second.choose(), 400, "units_held")
        await first.release()
        await second.choose()
        expect((await second.holds()).positions).toMatchObject([{ state: "held" }])
        expect(await checkInvariants(shop.container)).toEqual([])
      })

      it("B2 turns the hold into a purchase with the order", async () => {
        const cart = await cartWithLast()
        const late = await cartWithLast()
        await cart.choose()
        await cart.pay()
        const order = await cart.complete()
        expect(await service().listHolds({ cart_id: cart.id })).toMatchObject([
          { status: "consumed", order_id: order.id },
        ])
        await expectRefusal(late.choose(), 400, "insufficient_inventory")
        expect(await checkInvariants(shop.container)).toEqual([])
        const { data } = await shop.admin.get("/admin/holds/invariants")
        expect(data.violations).toEqual([])
      })

      it("B1, B2, G28 makes no order of what is not held, or is not held any more", async () => {
        const cart = await cartWithLast()
        await cart.choose()
        await cart.pay()
        await cart.release()
        await expectRefusal(complete(cart), 400, "hold_missing")
        await cart.claim()
        service().clock = () => new Date(Date.now() + 16 * 60_000)
        await expectRefusal(complete(cart), 400, "hold_expired")
        service().clock = () => null
        await cart.claim()
        expect((await cart.complete()).items).toHaveLength(1)
      })

      it("B4 limits what one order may have", async () => {
        const { data } = await shop.store.get("/store/products")
        await shop.admin.post(`/admin/products/${data.products[0].id}/purchase-limit`, {
          purchase_limit: { per_person: 1 },
        })
        await expectRefusal(cartWithLast(), 400, "limit_needs_account")
      })
    })
  },
})
