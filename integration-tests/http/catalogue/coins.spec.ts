import { LOCALES } from "../../support/suite/contract"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { listCoins } from "./list"

storeSuite("catalogue of coins", (shop) => {
  it("G17 lists the coins of all branches with both pictures, price and units on sale", async () => {
    const { coins, count } = await listCoins(shop.store, { limit: 100 })
    expect(count).toBe(60)
    expect(coins).toHaveLength(60)
    for (const coin of coins) {
      expect(coin.pictures.obverse).toMatch(/-obverse.*\.webp$/)
      expect(coin.pictures.reverse).toMatch(/-reverse.*\.webp$/)
      expect(coin.price).toEqual({ amount: expect.any(Number), currency_code: "kzt" })
      expect(coin.available).toBeGreaterThanOrEqual(0)
    }
  })

  it.each([
    ["kk", "Жылан жылы", "Шығыс күнтізбесі"],
    ["ru", "Год Змеи", "Восточный календарь"],
    ["en", "Year of the Snake", "Oriental calendar"],
  ] as const)("G17 names coins, series and facets in %s", async (language, title, series) => {
    const list = await listCoins(
      shop.store,
      { series: "oriental-calendar", metal: "gold" },
      language
    )
    const coin = list.coins.find(({ handle }) => handle === "jylan-jyly-2013-altyn")
    expect(coin).toMatchObject({ title, series: { handle: "oriental-calendar", title: series } })
    const facet = list.facets.series.find(({ value }) => value === "oriental-calendar")
    expect(facet?.label).toBe(series)
  })

  it("G19 lists what one branch sells, with that branch's units", async () => {
    const branch = await shop.branch("astana")
    const { data } = await shop.store.get("/store/products", {
      params: { branch_id: branch.id, fields: "id", limit: 100 },
    })
    const byCode = await listCoins(shop.store, { branch_id: "astana", limit: 100 })
    const byId = await listCoins(shop.store, { branch_id: branch.id, limit: 100 })
    expect(byCode.count).toBeLessThan(60)
    expect(byCode.coins.map(({ id }) => id).sort()).toEqual(
      data.products.map(({ id }: { id: string }) => id).sort()
    )
    expect(byId).toEqual(byCode)
    for (const coin of byCode.coins) {
      const answer = await shop.store.get(`/store/products/${coin.id}/availability`)
      const here = answer.data.availability.branches.find(
        ({ code }: { code: string }) => code === "astana"
      )
      expect([coin.handle, coin.available]).toEqual([coin.handle, here.available])
    }
  })

  it("G19 refuses a branch that does not exist", async () => {
    await expectRefusal(
      shop.store.get("/store/coins", { params: { branch_id: "atlantis" } }),
      404,
      "branch_not_found"
    )
  })

  it.each([
    ["kk", "он екі қырлы", "Жылан жылы"],
    ["ru", "двенадцатигранник", "Год Змеи"],
    ["en", "dodecagon", "Year of the Snake"],
  ] as const)("G20 describes a coin in %s", async (language, shape, title) => {
    const headers = { "x-medusa-locale": LOCALES[language] }
    const { data } = await shop.store.get("/store/coins/jylan-jyly-2013-altyn", { headers })
    expect(data.coin).toMatchObject({
      title,
      names: { kk: "Жылан жылы", ru: "Год Змеи", en: "Year of the Snake" },
      denomination: 500,
      metal: "gold",
      fineness: 999,
      mass_g: 7.78,
      diameter_mm: 21.87,
      quality: "proof",
      mintage: 3000,
      issue_date: "2013",
      year: 2013,
      shape,
      special: null,
      kind: "collectible",
      receiving_methods: ["pickup", "delivery"],
    })
    expect(data.coin.description).toContain(title)
    expect(data.coin.reverse).toMatch(/2013/)
    expect(Date.parse(data.coin.updated_at)).not.toBeNaN()
  })

  it("G20 says that it does not know rather than guess", async () => {
    const { data } = await shop.store.get("/store/coins/torangy-200")
    expect(data.coin).toMatchObject({
      mass_g: null,
      diameter_mm: null,
      mintage: null,
      issue_date: null,
      edge: null,
      quality: null,
    })
  })

  it("G20 shows the units of the branch asked for", async () => {
    const { data } = await shop.store.get("/store/coins/dongyz-jyly-2019-altyn")
    expect(data.coin.available).toBe(1)
    const elsewhere = await shop.store.get("/store/coins/qalalar-oral-2014-50", {
      params: { branch_id: "batys-qazaqstan" },
    })
    expect(elsewhere.data.coin.available).toBe(40)
    await expectRefusal(
      shop.store.get("/store/coins/dongyz-jyly-2019-altyn?branch_id=astana"),
      404,
      "coin_not_found"
    )
  })

  it.each(["no-such-coin", "..%2f..", "'; drop table coin; --", "ЖЫЛАН"])(
    "G20 refuses a coin that does not exist: %s",
    async (handle) => {
      await expectRefusal(shop.store.get(`/store/coins/${handle}`), 404, "coin_not_found")
    }
  )
})
