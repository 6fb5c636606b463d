import { expectRefusal, refusalOf } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"

const REFUSED: [string, string][] = [
  ["limit", "0"],
  ["limit", "101"],
  ["limit", "-1"],
  ["limit", "1e3"],
  ["limit", "NaN"],
  ["offset", "-1"],
  ["offset", "99999999999"],
  ["order", "price; drop table coin"],
  ["order", "id"],
  ["metal", "unobtainium"],
  ["metal", "gold,"],
  ["quality", "<script>"],
  ["method", "teleport"],
  ["denomination", "-500"],
  ["denomination", "0x1F4"],
  ["denomination", "99999999999999999999"],
  ["price_min", "-1"],
  ["price_max", "1.5"],
  ["in_stock", "maybe"],
  ["series", "' OR 1=1 --"],
  ["series", "\u0000"],
  ["branch_id", "\u0000"],
  ["branch_id", "' OR 1=1 --"],
  ["q", "a".repeat(101)],
  ["fields", "*"],
  ["unknown", "1"],
]

storeSuite("hostile questions to the catalogue", (shop) => {
  it.each(REFUSED)("B1 refuses %s=%p with a code", async (name, value) => {
    await expectRefusal(shop.store.get("/store/coins", { params: { [name]: value } }), 400)
  })

  it.each([
    "metal[a]=gold",
    "q[]=a&q[]=b",
    "q[$ne]=1",
    "limit=5&limit=6",
    "price_min=10&price_max=5",
    `metal=${Array(60).fill("gold").join(",")}`,
  ])("B1 refuses ?%s with a code", async (query) => {
    await expectRefusal(shop.store.get(`/store/coins?${query}`), 400)
  })

  it.each([
    "' OR '1'='1",
    "'; DROP TABLE coin; --",
    "<img src=x onerror=alert(1)>",
    "a & b | !c",
    "((((",
    "\\",
    "%_",
  ])("B1 takes %p as words to look for", async (q) => {
    const { status } = await shop.store.get("/store/coins", { params: { q } })
    expect(status).toBe(200)
  })

  it("B1 refuses text that a database cannot hold", async () => {
    await expectRefusal(shop.store.get("/store/coins?q=%00"), 400)
    await expectRefusal(shop.store.get("/store/coins/%00"), 400)
  })

  it("B1 refuses to change the catalogue over the Store API", async () => {
    await expectRefusal(shop.store.post("/store/coins", {}), 404)
    await expectRefusal(shop.store.delete("/store/coins/uki-2019-500"), 404)
  })

  it("B1 refuses staff routes to visitors", async () => {
    const coin = await shop.coin("uki-2019-500")
    const answers = await Promise.all([
      refusalOf(shop.store.get(`/admin/products/${coin.id}/coin`)),
      refusalOf(shop.store.post("/admin/announcements", {})),
    ])
    expect(answers.map(({ status }) => status)).toEqual([401, 401])
  })
})
