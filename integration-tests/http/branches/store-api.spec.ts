import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { expectRefusal, refusalOf } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { World, type Goods } from "./world"

const HOURS = {
  mon: [
    { from: "09:00", to: "13:00" },
    { from: "14:00", to: "18:00" },
  ],
  tue: [],
  wed: [],
  thu: [],
  fri: [{ from: "09:00", to: "17:00" }],
  sat: [],
  sun: [],
}

storeSuite(
  "branches of the Store and Admin API",
  (shop) => {
    const world = new World(shop)
    let coin: Goods
    let other: Goods

    beforeAll(async () => {
      await world.build()
      coin = await world.goods({ handle: "coin", stock: { astana: 3, almaty: 1, taraz: 7 } })
      other = await world.goods({ handle: "other", stock: { almaty: 0 } })
    })

    const admin = (path: string, body: object) => shop.admin.post(`/admin/branches${path}`, body)

    /** Statements that the backend sends to PostgreSQL while it serves a request. */
    const statements = async (request: () => Promise<unknown>): Promise<number> => {
      const database = shop.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
      let count = 0
      const listen = () => (count += 1)
      database.on("query", listen)
      await request()
      database.removeListener("query", listen)
      return count
    }

    /** The least of several counts: subscribers may be at work in the background of one. */
    const fewestStatements = async (request: () => Promise<unknown>): Promise<number> => {
      const counts: number[] = []
      for (let round = 0; round < 5; round += 1) {
        counts.push(await statements(request))
      }
      return Math.min(...counts)
    }

    describe("list and profile", () => {
      it("G18 lists branches, open and closed, by rank and in the language asked for", async () => {
        const headers = { "x-medusa-locale": "ru-RU" }
        const { data } = await shop.store.get("/store/branches?limit=2&offset=1", { headers })
        expect(data).toMatchObject({ count: 4, limit: 2, offset: 1 })
        expect(data.branches.map((branch: { name: string }) => branch.name)).toEqual([
          "Алматы (ru)",
          "Орал (ru)",
        ])
        const all = await shop.store.get("/store/branches")
        expect(all.data.branches.map((branch: { code: string }) => branch.code)).toEqual([
          "astana",
          "almaty",
          "oral",
          "taraz",
        ])
      })

      it("G18 shows one branch by id or code, and what is not known as null", async () => {
        const { id, sales_channel_id } = world.place("astana")
        for (const key of [id, "astana"]) {
          const { data } = await shop.store.get(`/store/branches/${key}`)
          expect(data.branch).toEqual({
            id,
            code: "astana",
            name: "Астана",
            city: "Астана",
            address: null,
            phone: null,
            latitude: null,
            longitude: null,
            hours: null,
            methods: ["pickup", "delivery"],
            status: "open",
            sales_channel_id,
          })
        }
      })

      it("G18, B1 refuses branches that do not exist and pages that make no sense", async () => {
        for (const key of ["branch_none", "nowhere", "%27%3B--", "<b>"]) {
          await expectRefusal(shop.store.get(`/store/branches/${key}`), 404, "branch_not_found")
        }
        for (const page of ["limit=-1", "limit=1e99", "offset=-5", "limit=a", "limit=999999999"]) {
          await expectRefusal(shop.store.get(`/store/branches?${page}`), 400)
        }
      })
    })

    describe("availability", () => {
      it("G21 BUY lists the open branches that sell the coin and how many each has", async () => {
        const { data } = await shop.store.get("/store/products/coin/availability")
        expect(data.availability).toMatchObject({ product_id: coin.id, total: 4 })
        expect(data.availability.branches).toEqual([
          {
            branch_id: world.place("astana").id,
            code: "astana",
            name: "Астана",
            city: "Астана",
            available: 3,
            methods: ["pickup", "delivery"],
          },
          expect.objectContaining({ code: "almaty", available: 1 }),
        ])
      })

      it("G21, B2 leaves out what orders have reserved, and never goes below nothing", async () => {
        await shop.admin.post("/admin/reservations", {
          inventory_item_id: coin.inventory_item_id,
          location_id: world.place("astana").stock_location_id,
          quantity: 2,
        })
        const url = `/store/availability?product_id=${coin.id}&branch_id=astana`
        const { data } = await shop.store.get(url)
        expect(data.availability[0].total).toBe(1)
        const path = `/admin/inventory-items/${coin.inventory_item_id}/location-levels`
        await shop.admin
          .post(`${path}/${world.place("astana").stock_location_id}`, { stocked_quantity: 0 })
          .catch(() => undefined)
        const { data: after } = await shop.store.get(url)
        expect(after.availability[0].total).toBeGreaterThanOrEqual(0)
      })

      it("G21 counts whole kits by their scarcest part", async () => {
        const kit = await world.goods({ handle: "kit", stock: { astana: 7 } })
        const { data } = await shop.admin.get(`/admin/products/${kit.id}?fields=variants.id`)
        const part = await shop.admin.post("/admin/inventory-items", { sku: "box" })
        await shop.admin.post(
          `/admin/inventory-items/${part.data.inventory_item.id}/location-levels`,
          { location_id: world.place("astana").stock_location_id, stocked_quantity: 5 }
        )
        await shop.admin.post(
          `/admin/products/${kit.id}/variants/${data.product.variants[0].id}/inventory-items`,
          { inventory_item_id: part.data.inventory_item.id, required_quantity: 2 }
        )
        const answer = await shop.store.get("/store/products/kit/availability")
        expect(answer.data.availability.total).toBe(2)
      })

      it("G21 answers for many products at once, unknown ones with nothing", async () => {
        const query = `product_id[]=${coin.id}&product_id[]=${other.id}&product_id[]=prod_none`
        const { data } = await shop.store.get(`/store/availability?${query}`)
        expect(data.availability).toEqual([
          {
            product_id: coin.id,
            total: 4,
            branches: expect.arrayContaining([
              { branch_id: world.place("astana").id, available: 3 },
              { branch_id: world.place("almaty").id, available: 1 },
            ]),
          },
          {
            product_id: other.id,
            total: 0,
            branches: [{ branch_id: world.place("almaty").id, available: 0 }],
          },
          { product_id: "prod_none", total: 0, branches: [] },
        ])
      })

      it("G21 asks the database equally often for one product and for ten", async () => {
        const ids: string[] = []
        for (let index = 0; index < 10; index += 1) {
          const goods = await world.goods({ handle: `many-${index}`, stock: { astana: index } })
          ids.push(goods.id)
        }
        const ask = (wanted: string[]) => () =>
          shop.store.get(`/store/availability?product_id=${wanted.join(",")}`)
        const one = await fewestStatements(ask(ids.slice(0, 1)))
        const ten = await fewestStatements(ask(ids))
        expect(one).toBeGreaterThan(0)
        expect(ten).toBe(one)
      })

      it("G21, B1 refuses unknown products, unknown branches, and too many at once", async () => {
        const get = (path: string) => shop.store.get(path)
        await expectRefusal(get("/store/products/none/availability"), 404, "product_not_found")
        const url = `/store/availability?product_id=${coin.id}&branch_id=nowhere`
        await expectRefusal(get(url), 404, "branch_not_found")
        await expectRefusal(get("/store/availability"), 400, "invalid_data")
        const ids = Array.from({ length: 101 }, (_, index) => `prod_${index}`)
        await expectRefusal(get(`/store/availability?product_id=${ids.join(",")}`), 400)
      })
    })

    describe("products of a branch", () => {
      it("G19 lists what the branch sells, by id or code", async () => {
        for (const key of [world.place("astana").id, "astana"]) {
          const { data } = await shop.store.get(`/store/products?branch_id=${key}`)
          expect(data.products.map((product: { handle: string }) => product.handle)).toEqual([
            "coin",
          ])
        }
        const { data } = await shop.store.get("/store/products?branch_id=almaty")
        expect(data.count).toBe(2)
      })

      it("G19, B1 refuses a branch that does not exist and two filters at odds", async () => {
        const list = (query: string) => shop.store.get(`/store/products?${query}`)
        await expectRefusal(list("branch_id=nowhere"), 404, "branch_not_found")
        await expectRefusal(list("branch_id=%27%20OR%201%3D1"), 404, "branch_not_found")
        await expectRefusal(list("branch_id[]=astana&branch_id[]=almaty"), 400)
        const channel = world.place("almaty").sales_channel_id
        await expectRefusal(list(`branch_id=astana&sales_channel_id=${channel}`), 400)
      })
    })

    describe("staff", () => {
      it("G18 opens a branch with its own location and channel, texts and hours", async () => {
        const { data } = await admin("", {
          code: "semey",
          name: "Семей",
          city: "Семей",
          address: "Абай көшесі, 1",
          hours: HOURS,
          latitude: 50.41,
          longitude: 80.23,
          translations: { "ru-RU": { name: "Семей (ru)", address: "ул. Абая, 1" } },
        })
        expect(data.branch).toMatchObject({
          code: "semey",
          hours: HOURS,
          status: "open",
          translations: { "ru-RU": { name: "Семей (ru)" } },
        })
        const { data: location } = await shop.admin.get(
          `/admin/stock-locations/${data.branch.stock_location.id}?fields=name,sales_channels.id`
        )
        expect(location.stock_location.sales_channels).toEqual([
          expect.objectContaining({ id: data.branch.sales_channel.id }),
        ])
      })

      it("G18 changes only what is named, in any language, and renames location and channel", async () => {
        const { id, stock_location_id } = world.place("almaty")
        const { data } = await admin(`/${id}`, {
          name: "Алматы қаласы",
          translations: { "en-US": { name: "Almaty" }, "ru-RU": { city: "Алма-Ата" } },
        })
        expect(data.branch).toMatchObject({
          name: "Алматы қаласы",
          phone: "+7 727 000 00 00",
          methods: ["pickup", "delivery"],
          translations: {
            "en-US": { name: "Almaty" },
            "ru-RU": { name: "Алматы (ru)", city: "Алма-Ата" },
          },
        })
        const location = await shop.admin.get(`/admin/stock-locations/${stock_location_id}`)
        expect(location.data.stock_location.name).toBe("Алматы қаласы")
      })

      it("G18 finds a branch by a text of any language, by channel and by status", async () => {
        const codes = async (params: Record<string, string>) => {
          const { data } = await shop.admin.get("/admin/branches", { params })
          return data.branches.map((branch: { code: string }) => branch.code)
        }
        expect(await codes({ q: "Орал (ru)" })).toEqual(["oral"])
        expect(await codes({ q: "АЛМАТЫ" })).toEqual(["almaty"])
        expect(await codes({ q: "%" })).toEqual([])
        expect(await codes({ status: "closed" })).toEqual(["taraz"])
        const { sales_channel_id } = world.place("oral")
        expect(await codes({ sales_channel_id })).toEqual(["oral"])
        expect(await codes({ sales_channel_id, status: "closed" })).toEqual([])
      })

      it("B1 refuses branches that cannot be", async () => {
        const base = { code: "new", name: "New", city: "New" }
        await expectRefusal(admin("", { ...base, code: "astana" }), 400, "branch_code_taken")
        await expectRefusal(admin("", { ...base, code: "Not a code" }), 400)
        await expectRefusal(admin("", { ...base, methods: ["teleport"] }), 400)
        await expectRefusal(admin("", { ...base, latitude: 91 }), 400)
        const mon = [{ from: "18:00", to: "09:00" }]
        await expectRefusal(admin("", { ...base, hours: { ...HOURS, mon } }), 400)
        const overlap = [
          { from: "09:00", to: "13:00" },
          { from: "12:00", to: "18:00" },
        ]
        await expectRefusal(admin("", { ...base, hours: { ...HOURS, mon: overlap } }), 400)
        await expectRefusal(admin("/branch_none", { name: "x" }), 404, "branch_not_found")
        expect(await refusalOf(shop.bare.get("/admin/branches"))).toMatchObject({ status: 401 })
      })

      it("B1 attaches a branch to an existing place once, and leaves nothing behind when it fails", async () => {
        const base = { code: "new", name: "New", city: "New" }
        const { stock_location_id, sales_channel_id } = world.place("astana")
        const taken = (body: object, code: string) =>
          expectRefusal(admin("", { ...base, ...body }), 400, code)
        await taken({ stock_location_id }, "stock_location_taken")
        await taken({ sales_channel_id }, "sales_channel_taken")
        const made = await shop.admin.post("/admin/stock-locations", { name: "Free" })
        const free = made.data.stock_location.id
        await expectRefusal(
          admin("", { ...base, stock_location_id: free, publishable_key_ids: ["apk_none"] }),
          404,
          "publishable_key_not_found"
        )
        const { data } = await admin("", { ...base, stock_location_id: free })
        expect(data.branch.stock_location.id).toBe(free)
      })
    })
  },
  { from: "migrated", guests: true }
)
