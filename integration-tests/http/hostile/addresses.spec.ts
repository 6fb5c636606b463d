import { storeSuite } from "../../support/suite/store-suite"
import { attemptAll, disorderly, notRefused } from "./probe"
import { ADDRESS_TEXTS } from "./values"

const ADDRESSES = [
  "/store/branches/:id",
  "/store/coins/:id",
  "/store/products/:id",
  "/store/products/:id/availability",
  "/store/carts/:id",
  "/store/orders/:id",
  "/store/regions/:id",
  "/store/collections/:id",
]

const UNKNOWN = {
  "never existed": "cart_01H00000000000000000000000",
  "of another kind": "prod_01H00000000000000000000000",
  number: "0",
  word: "undefined",
  "prototype member": "__proto__",
  "broken encoding": "%E0%A4%A",
  "encoded nul": "%00",
  "encoded slash": "a%2F..%2Fb",
  ...Object.fromEntries(
    Object.entries(ADDRESS_TEXTS).map(([name, text]) => [name, encodeURIComponent(text)])
  ),
}

const LISTS = ["/store/branches", "/store/coins", "/store/products", "/store/collections"]

const PAGES = ["limit", "offset"].flatMap((name) =>
  [
    "-1",
    "0.5",
    "1e309",
    "999999999999999999999",
    "ten",
    "NaN",
    "0x10",
    "%00",
    "5;DROP TABLE x",
  ].map((value) => `${name}=${value}`)
)

storeSuite(
  "hostile addresses",
  (shop) => {
    it.each(ADDRESSES)("B1 refuses unknown and hostile ids: GET %s", async (address) => {
      const attempts = Object.entries(UNKNOWN).map(([name, id]) => ({
        what: name,
        url: address.replace(":id", id),
      }))
      expect(notRefused(await attemptAll(shop.store, attempts))).toEqual([])
    })

    it.each(LISTS)("B1 refuses pages that do not exist: GET %s", async (address) => {
      const attempts = PAGES.map((page) => ({ what: page, url: `${address}?${page}` }))
      expect(notRefused(await attemptAll(shop.store, attempts))).toEqual([])
    })

    it.each(LISTS)("B1 takes any text in a search without failing: GET %s", async (address) => {
      const fields = ["q", "order", "fields", "branch_id", "series", "metal", "method", "nonsense"]
      const attempts = fields.flatMap((field) =>
        Object.entries(ADDRESS_TEXTS).map(([name, text]) => ({
          what: `${field}: ${name}`,
          url: `${address}?${field}=${encodeURIComponent(text)}`,
        }))
      )
      expect(disorderly(await attemptAll(shop.store, attempts))).toEqual([])
    })

    it("B1 refuses filters of coins that are no values", async () => {
      const queries = [
        "price_min=-5",
        "price_min=cheap",
        "price_max=1e999",
        "denomination=many",
        "denomination=-100",
        "in_stock=perhaps",
        "order=constructor",
        "metal=unobtainium",
        "quality=poor",
        "method=drone",
        "branch_id=nowhere",
      ]
      const attempts = queries.map((query) => ({ what: query, url: `/store/coins?${query}` }))
      expect(notRefused(await attemptAll(shop.store, attempts))).toEqual([])
    })

    it("B1 takes nested and repeated filters without failing", async () => {
      const queries = [
        "metal[$ne]=gold",
        "metal[]=gold&metal[]=silver",
        "metal[a][b][c]=gold",
        "__proto__[polluted]=1",
        "q[]=a&q[]=b",
        "limit[]=1&limit[]=2",
        "order[]=name",
        "branch_id[$like]=%25",
        `metal=${"gold,".repeat(2_000)}`,
      ]
      const attempts = LISTS.flatMap((address) =>
        queries.map((query) => ({
          what: `${address}?${query.slice(0, 40)}`,
          url: `${address}?${query}`,
        }))
      )
      expect(disorderly(await attemptAll(shop.store, attempts))).toEqual([])
      expect(Object.prototype).not.toHaveProperty("polluted")
    })

    it("B1 refuses availability of too many, unknown or no coins", async () => {
      const many = Array.from({ length: 101 }, (_, index) => `product_id[]=prod_${index}`).join("&")
      const attempts = ["", many, "product_id=", "product_id[a]=1"].map((query) => ({
        what: query.slice(0, 30),
        url: `/store/availability?${query}`,
      }))
      expect(notRefused(await attemptAll(shop.store, attempts))).toEqual([])
    })

    it("B1 refuses locales and keys that do not exist without failing", async () => {
      const values = ["xx-XX", "'; DROP TABLE cart", "kk-KZ,ru-RU", "a".repeat(3_000)]
      const attempts = values.flatMap((value) =>
        ["x-medusa-locale", "x-publishable-api-key"].map((header) => ({
          what: `${header}: ${value.slice(0, 20)}`,
          url: "/store/coins?limit=1",
          headers: { [header]: value },
        }))
      )
      expect(disorderly(await attemptAll(shop.store, attempts))).toEqual([])
    })
  },
  { guests: true }
)
