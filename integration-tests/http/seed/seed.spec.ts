import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import seed from "@qazyna/store/seed/index"
import { DEMO_ACCOUNTS } from "../../support/demo-accounts"
import { storeSuite } from "../../support/suite/store-suite"

/** Tables that a second seed could touch, each counted and dated. */
const TABLES = [
  "store",
  "region",
  "tax_region",
  "api_key",
  "publishable_api_key_sales_channel",
  "branch",
  "stock_location",
  "sales_channel",
  "fulfillment_set",
  "service_zone",
  "shipping_option",
  "shipping_option_type",
  "shipping_profile",
  "product",
  "product_variant",
  "product_collection",
  "product_tag",
  "product_sales_channel",
  "image",
  "price",
  "coin",
  "courier_tariff",
  "inventory_item",
  "inventory_level",
  "translation",
  "announcement",
  "customer",
  "auth_identity",
  "user",
]

storeSuite("seed", (shop) => {
  // The template was seeded with these sign-ins; the seed reads them from the environment.
  beforeAll(() => {
    Object.assign(process.env, DEMO_ACCOUNTS)
  })

  const database = () => shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

  const state = async () => {
    const rows = await Promise.all(
      TABLES.map(async (table) => {
        const { rows } = await database().raw(
          `SELECT COUNT(*)::int AS count, MAX(updated_at)::text AS changed FROM "${table}"`
        )
        return [table, rows[0]]
      })
    )
    return Object.fromEntries(rows)
  }

  it("G17 changes nothing when it runs a second time", async () => {
    const before = await state()
    await seed({ container: shop.container })
    expect(await state()).toEqual(before)
  })

  it("G17 resumes where an interrupted run stopped", async () => {
    const count = async (table: string) =>
      (await database().raw(`SELECT COUNT(*)::int AS count FROM "${table}"`)).rows[0].count
    const before = await Promise.all(["inventory_level", "coin", "translation"].map(count))
    await database().raw(`
      DELETE FROM inventory_level WHERE stocked_quantity < 5;
      DELETE FROM coin WHERE metal = 'gold';
      DELETE FROM product_product_coin_coin WHERE coin_id NOT IN (SELECT id FROM coin);
      DELETE FROM translation WHERE reference = 'product_collection';
      UPDATE search_index SET active_version = NULL;
    `)
    const logger = shop.container.resolve(ContainerRegistrationKeys.LOGGER)
    const errors = jest.spyOn(logger, "error")
    await seed({ container: shop.container })
    expect(errors).not.toHaveBeenCalled()
    const after = await Promise.all(["inventory_level", "coin", "translation"].map(count))
    expect(after[0]).toBe(before[0])
    expect(after[1]).toBe(before[1])
    // New coins have new ids, so the wordings of the lost ones stay behind unused.
    expect(after[2]).toBe(before[2] + 12)
    const { data } = await shop.store.get("/store/coins/jylan-jyly-2013-altyn")
    expect(data.coin).toMatchObject({ metal: "gold", fineness: 999 })
  })

  it("G18 makes a branch of each record, with stock location, channel and options", async () => {
    const { data } = await shop.store.get("/store/branches", { params: { limit: 100 } })
    expect(data.count).toBe(20)
    const options = await database().raw(
      "SELECT COUNT(*)::int AS count FROM shipping_option WHERE deleted_at IS NULL"
    )
    expect(options.rows[0].count).toBe(35)
  })

  it("G25 prices in whole thousands of tenge", async () => {
    const { rows } = await database().raw(
      "SELECT price.amount::int AS amount FROM price WHERE currency_code = 'kzt' AND amount > 3000"
    )
    expect(rows.length).toBeGreaterThanOrEqual(60)
    expect(rows.every(({ amount }: { amount: number }) => amount % 1000 === 0)).toBe(true)
  })
})
