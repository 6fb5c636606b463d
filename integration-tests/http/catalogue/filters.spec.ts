import { storeSuite } from "../../support/suite/store-suite"
import { listCoins } from "./list"

storeSuite("filters of the catalogue", (shop) => {
  it("G17 takes repeated and comma-separated values as alternatives", async () => {
    const repeated = await listCoins(shop.store, { metal: ["gold", "bimetal"], limit: 100 })
    const joined = await listCoins(shop.store, { metal: "gold,bimetal", limit: 100 })
    expect(repeated.count).toBe(7)
    expect(joined).toEqual(repeated)
    expect(new Set(repeated.coins.map(({ metal }) => metal))).toEqual(new Set(["gold", "bimetal"]))
  })

  it.each([
    [{ series: "space" }, (coin: { series: { handle: string } | null }) => coin.series?.handle],
    [{ denomination: "5000" }, (coin: { denomination: number }) => String(coin.denomination)],
    [{ quality: "black_proof" }, (coin: { quality: string }) => coin.quality],
  ])("G17 narrows by %p", async (filter, value) => {
    const { coins, count } = await listCoins(shop.store, { ...filter, limit: 100 })
    expect(count).toBeGreaterThan(0)
    expect(new Set(coins.map(value as (coin: unknown) => unknown))).toEqual(
      new Set(Object.values(filter))
    )
  })

  it("G27 narrows by receiving method: a coin of both methods is in either list", async () => {
    const pickup = await listCoins(shop.store, { method: "pickup", limit: 100 })
    const delivery = await listCoins(shop.store, { method: "delivery", limit: 100 })
    expect(pickup.count).toBe(57)
    expect(delivery.count).toBe(56)
    expect(
      pickup.coins.every(({ receiving_methods }) => receiving_methods.includes("pickup"))
    ).toBe(true)
  })

  it("G17 narrows by price, both ends included", async () => {
    const all = await listCoins(shop.store, { order: "price", limit: 100 })
    const lowest = all.coins[0]!.price!.amount
    const { coins } = await listCoins(shop.store, { price_min: lowest, price_max: lowest })
    expect(coins.length).toBeGreaterThan(0)
    expect(coins.every(({ price }) => price?.amount === lowest)).toBe(true)
  })

  it("G17 leaves out what is sold out everywhere, or at the branch", async () => {
    const left = await listCoins(shop.store, { in_stock: true, limit: 100 })
    const all = await listCoins(shop.store, { limit: 100 })
    const soldOut = all.coins.filter(({ available }) => available === 0)
    expect(soldOut.length).toBeGreaterThanOrEqual(5)
    expect(left.count).toBe(all.count - soldOut.length)
    expect(left.coins.every(({ available }) => available > 0)).toBe(true)
    const here = await listCoins(shop.store, { in_stock: true, branch_id: "astana", limit: 100 })
    expect(here.coins.every(({ available }) => available > 0)).toBe(true)
  })

  it("G17 counts each filter's values as if it were not set, and the others as they are", async () => {
    const all = await listCoins(shop.store, { limit: 1 })
    const gold = await listCoins(shop.store, { metal: "gold", limit: 1 })
    expect(gold.facets.metal).toEqual(all.facets.metal)
    const goldSeries = gold.facets.series.map(({ value, count }) => [value, count])
    expect(goldSeries).toEqual([
      ["oriental-calendar", 3],
      ["world-famous-mosques", 3],
    ])
    expect(gold.facets.price?.min).toBeGreaterThan(all.facets.price!.min)
    const counted = all.facets.metal.reduce((sum, { count }) => sum + count, 0)
    expect(counted).toBe(59)
  })

  it("G17 keeps facets of a filter that leaves nothing", async () => {
    const none = await listCoins(shop.store, { metal: "gold", denomination: "50" })
    expect(none).toMatchObject({ coins: [], count: 0 })
    expect(none.facets.denomination).toEqual([{ value: 500, count: 6 }])
    expect(none.facets.price).toBeNull()
  })

  it.each([
    ["price", 1],
    ["-price", -1],
  ])("G17 sorts by %s", async (order, direction) => {
    const { coins } = await listCoins(shop.store, { order, limit: 100 })
    const prices = coins.map(({ price }) => price!.amount)
    expect(prices).toEqual([...prices].sort((a, b) => (a - b) * direction))
  })

  it("G17 sorts by the name of the language, in its alphabet", async () => {
    const kk = await listCoins(shop.store, { order: "name", limit: 100 })
    const names = kk.coins.map(({ title }) => title)
    expect(names.indexOf("Ақ дегелек")).toBeLessThan(names.indexOf("Бұғы. Жалаулы қазынасы"))
    expect(names.indexOf("Орал")).toBeLessThan(names.indexOf("Үкі"))
    expect(names.indexOf("Үкі")).toBeLessThan(names.indexOf("Шүрәле"))
    const en = await listCoins(shop.store, { order: "-name", limit: 3 }, "en")
    expect(en.coins[0]!.title).toBe("Year of the Snake")
  })

  it("G17 shows the newest first, and those of unknown date last", async () => {
    const { coins } = await listCoins(shop.store, { limit: 100 })
    const years = coins.map(({ year }) => year ?? 0)
    expect(years).toEqual([...years].sort((a, b) => b - a))
  })

  it.each(["newest", "name", "price"])(
    "G17 turns pages by %s without repeating or losing a coin",
    async (order) => {
      const pages = await Promise.all(
        [0, 1, 2, 3, 4, 5].map((page) =>
          listCoins(shop.store, { order, limit: 11, offset: page * 11 })
        )
      )
      const handles = pages.flatMap(({ coins }) => coins.map(({ handle }) => handle))
      expect(handles).toHaveLength(60)
      expect(new Set(handles).size).toBe(60)
    }
  )
})
