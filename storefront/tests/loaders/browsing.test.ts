import { describe, expect, test } from "vitest"
import { loader as branchesPage } from "~/routes/$lang.branches._index"
import { loader as branchPage } from "~/routes/$lang.branches.$code"
import { loader as coinPage } from "~/routes/$lang.coins.$handle"
import { loader as buyPage } from "~/routes/$lang.coins.$handle_.buy"
import { loader as coinsPage } from "~/routes/$lang.coins._index"
import { loader as home } from "~/routes/$lang._index"
import { loader as searchPage } from "~/routes/$lang.search"
import { backendGoesDown } from "../fake/server"
import { pageOf, statusOf } from "./call"
import { useBackend } from "./use-backend"

const COIN = "jylan-jyly-2013-altyn"

useBackend()

describe("home", () => {
  test("G17 shows coins on sale with picture, name, price and quantity", async () => {
    const { coins, count } = await home(pageOf("/kk", { lang: "kk" }))
    expect(count).toBe(coins.length)
    for (const coin of coins) {
      expect(coin.title).not.toBe("")
      expect(coin.picture).toMatch(/^http/)
      expect(coin.price).toBeGreaterThan(0)
      expect(coin.available).toBeGreaterThan(0)
    }
  })

  test("G18 offers the branches that are open, by name in the page's language", async () => {
    const { branches } = await home(pageOf("/ru", { lang: "ru" }))
    expect(branches).toHaveLength(19)
    expect(branches[0]).toEqual({ code: "astana", name: "Астанинский городской филиал" })
  })

  test("G19 shows only what the chosen branch sells", async () => {
    const all = await home(pageOf("/en", { lang: "en" }))
    const here = await home(pageOf("/en?branch=almaty", { lang: "en" }))
    expect(here.branch?.name).toBe("Almaty city branch")
    expect(here.count).toBeGreaterThan(0)
    expect(here.count).toBeLessThan(all.count)
  })

  test("G19 an unknown branch is not found", async () => {
    expect(await statusOf(home(pageOf("/en?branch=atlantis", { lang: "en" })))).toBe(404)
  })

  test("G0 a silent backend gives the calm page with 503", async () => {
    backendGoesDown()
    expect(await statusOf(home(pageOf("/kk", { lang: "kk" })))).toBe(503)
  })

  test("G0 an outage after a good answer goes unnoticed", async () => {
    const before = await home(pageOf("/kk", { lang: "kk" }))
    backendGoesDown()
    expect((await home(pageOf("/kk", { lang: "kk" }))).coins).toEqual(before.coins)
  })
})

describe("list", () => {
  const list = (query: string) => coinsPage(pageOf(`/en/coins?${query}`, { lang: "en" }))

  test("G17 filters by metal and counts what is there", async () => {
    const { coins, facets, count } = await list("metal=gold")
    expect(coins.every(({ metal }) => metal === "gold")).toBe(true)
    expect(facets.metal.find(({ value }) => value === "gold")?.count).toBe(count)
  })

  test("G17 has pages and a price order", async () => {
    const first = await list("sort=price")
    const second = await list("sort=price&page=2")
    expect(first.pageCount).toBe(2)
    const prices = [...first.coins, ...second.coins].map(({ price }) => price ?? 0)
    expect(prices).toEqual(prices.toSorted((a, b) => a - b))
  })

  test("G17 mixtures of filters are kept out of search engines, a series is not", async () => {
    expect((await list("metal=gold")).seo.noIndex).toBe(true)
    expect((await list("")).seo.noIndex).toBe(false)
    expect((await list("series=series-space")).seo.noIndex).toBe(false)
  })
})

describe("coin page", () => {
  const page = (lang: string, handle: string) =>
    coinPage(pageOf(`/${lang}/coins/${handle}`, { lang, handle }))

  test("G20 has both faces, the quantity and where it is", async () => {
    const { coin, total, stock } = await page("kk", COIN)
    expect(coin.pictures.obverse).not.toBe(coin.pictures.reverse)
    expect(total).toBe(stock.reduce((sum, { available }) => sum + available, 0))
  })

  test("G20 tells search engines price and availability", async () => {
    const { structured } = await page("ru", COIN)
    expect(structured[0]).toMatchObject({
      "@type": "Product",
      offers: { priceCurrency: "KZT", availability: "https://schema.org/InStock" },
    })
  })

  test("G20 an unknown coin is not found, a silent backend is 503", async () => {
    expect(await statusOf(page("en", "no-such-coin"))).toBe(404)
    backendGoesDown()
    expect(await statusOf(page("en", COIN))).toBe(503)
  })

  test("G21 BUY lists the open branches that have the coin, with how many each has", async () => {
    const { options } = await buyPage(pageOf(`/en/coins/${COIN}/buy`, { lang: "en", handle: COIN }))
    expect(options.length).toBeGreaterThan(1)
    for (const option of options) {
      expect(option.available).toBeGreaterThan(0)
      expect(option.methods.length).toBeGreaterThan(0)
    }
  })
})

describe("branches", () => {
  test("G18 lists all with how many coins each sells, and by city", async () => {
    const { branches } = await branchesPage(pageOf("/en/branches", { lang: "en" }))
    expect(branches).toHaveLength(20)
    expect(branches.filter(({ isOpen }) => !isOpen).map(({ coins }) => coins)).toEqual([0])
    const { branches: there } = await branchesPage(
      pageOf("/en/branches?city=Almaty", { lang: "en" })
    )
    expect(there.map(({ code }) => code)).toEqual(["almaty"])
  })

  test("G19 a branch page has its coins and a map when the place is known", async () => {
    const at = (code: string) => branchPage(pageOf(`/en/branches/${code}`, { lang: "en", code }))
    expect((await at("astana")).map).toContain("openstreetmap.org")
    expect((await at("almaty")).map).toBeNull()
    expect(await statusOf(at("atlantis"))).toBe(404)
  })
})

describe("search", () => {
  const search = (q: string) =>
    searchPage(pageOf(`/en/search?q=${encodeURIComponent(q)}`, { lang: "en" }))

  test("G0 finds by a name in another language", async () => {
    expect((await search("змеи")).listing?.count).toBe(2)
  })

  test("G0 suggests series when nothing is found", async () => {
    const { listing, suggestions } = await search("zzzz")
    expect(listing?.count).toBe(0)
    expect(suggestions.length).toBeGreaterThan(0)
  })
})
