import { storeSuite } from "../../support/suite/store-suite"
import { listCoins, search } from "./list"

const SNAKES = ["jylan-jyly-2013-altyn", "jylan-jyly-2013-kumis"]

storeSuite("search in the catalogue", (shop) => {
  it.each(["жылан", "ЖЫЛАН ЖЫЛЫ", "Год Змеи", "year of the snake", "snake"])(
    "G0 finds a coin by any of its three names: %s",
    async (q) => {
      expect((await search(shop.store, q)).sort()).toEqual(SNAKES)
    }
  )

  it.each(["жилан", "zhylan", "jylan", "Jılan"])(
    "G0 finds a Kazakh name typed in other letters: %s",
    async (q) => {
      expect((await search(shop.store, q)).sort()).toEqual(SNAKES)
    }
  )

  it.each([
    ["уки", "uki-2019-500"],
    ["каракал", "qaraqal-2009-100"],
    ["тогызкумалак", "togyzqumalaq-500"],
    ["Тоғызқұмалақ", "togyzqumalaq-500"],
    ["кокбори", "kokbori-500"],
    ["Балқаш", "balqash-alabugasy-2023-1000"],
    ["akhmet", "ahmet-baitursynuly-150-500"],
  ])("G0 finds %s as %s", async (q, handle) => {
    expect(await search(shop.store, q)).toContain(handle)
  })

  it.each([
    ["жылон", "jylan-jyly-2013-kumis"],
    ["snaek year", "jylan-jyly-2013-kumis"],
    ["шуралле", "shurale-2013-500"],
    ["каракл", "qaraqal-2009-100"],
    ["тогизкумалок", "togyzqumalaq-500"],
    ["царица тамирис", "tomiris-2010-100"],
    ["lunokod", "lunohod-1-2010-500"],
    ["конститутция", "konstitutsia-30-2025-100"],
  ])("G0 forgives a typing error: %s", async (q, handle) => {
    expect(await search(shop.store, q)).toContain(handle)
  })

  it("G0 forgives errors in two words that stand apart", async () => {
    expect(await search(shop.store, "залатая змея")).toEqual(["jylan-jyly-2013-altyn"])
  })

  it.each(["космос", "Ғарыш", "space"])("G0 finds a series: %s", async (q) => {
    const found = await search(shop.store, q)
    expect(found).toEqual(expect.arrayContaining(["lunohod-1-2010-500", "buran-2015-50"]))
  })

  it.each(["алтын", "золото", "gold", "золотая монета"])("G0 finds a metal: %s", async (q) => {
    const { coins } = await listCoins(shop.store, { q, limit: 100 })
    const gold = coins.filter(({ metal }) => metal === "gold")
    expect(gold).toHaveLength(6)
  })

  it("G0 finds while the last word is still being typed", async () => {
    expect(await search(shop.store, "year of the sna", "en")).toEqual(
      expect.arrayContaining(SNAKES)
    )
  })

  it("G0 narrows what was found, and does not guess when only the filters leave nothing", async () => {
    const gold = await listCoins(shop.store, { q: "snake", metal: "gold" })
    expect(gold.coins.map(({ handle }) => handle)).toEqual(["jylan-jyly-2013-altyn"])
    const none = await listCoins(shop.store, { q: "snake", metal: "bimetal" })
    expect(none).toMatchObject({ coins: [], count: 0 })
  })

  it("G0 sorts what was found when asked to", async () => {
    const { coins } = await listCoins(shop.store, { q: "snake", order: "-price" })
    expect(coins.map(({ handle }) => handle)).toEqual(SNAKES)
  })

  it.each(["qwertyuiop", "🙂", "'", "%", "\\", "--", "   "])(
    "G0 finds nothing for %p, and says so",
    async (q) => {
      const { coins, count, facets } = await listCoins(shop.store, { q })
      expect([coins, count]).toEqual([[], 0])
      expect(facets.price).toBeNull()
    }
  )
})
