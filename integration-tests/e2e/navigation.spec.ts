import { browserSuite } from "../support/browser/browser-suite"
import { phrase } from "../support/browser/phrases"
import { findSupply, storeOf } from "../support/stack/store-clients"
import type { Branch, CoinCard, Language } from "../support/suite/contract"

const LANGUAGES: Language[] = ["kk", "ru", "en"]

browserSuite("finding one's way", (visitor, stack) => {
  it.each(LANGUAGES)(
    "G0 / leads a visitor whose browser speaks %s to that language",
    async (language) => {
      const page = await visitor({ language })
      await page.goto("/")
      expect(new URL(page.url()).pathname).toBe(`/${language}`)
    }
  )

  it("G0 the language switch keeps the page and its filters", async () => {
    const { coin } = await findSupply(storeOf(stack), ["pickup"])
    const page = await visitor()
    for (const path of ["", "/coins?metal=silver&sort=price", `/coins/${coin.handle}`, "/cart"]) {
      await page.goto(`/kk${path}`)
      for (const language of ["ru", "en", "kk"]) {
        await page.getByRole("banner").locator(`a[hreflang="${language}"]`).click()
        await page.waitForURL(`**/${language}${path.replace("?", "\\?")}`)
        expect(await page.locator("html").getAttribute("lang")).toBe(language)
      }
    }
  })

  it("G0 the clock shows Astana time and ticks", async () => {
    const page = await visitor({ language: "en" })
    await page.goto("/en")
    const clock = page.getByRole("banner").getByRole("timer")
    const shown = /\d\d:\d\d:\d\d/
    const first = shown.exec(await clock.innerText())?.[0]
    await page.waitForTimeout(2_100)
    const second = shown.exec(await clock.innerText())?.[0]
    expect(second).not.toBe(first)
    const astana = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Almaty", timeStyle: "short" })
    const minutes = [Date.now(), Date.now() - 60_000].map((moment) => astana.format(moment))
    expect(minutes).toContain(second?.slice(0, 5))
  })

  it("G18, G19 choosing a branch on the home page shows what it sells", async () => {
    const store = storeOf(stack)
    const { branch } = await findSupply(store, ["pickup"])
    const page = await visitor()
    await page.goto("/kk")
    const choice = page.getByLabel(phrase("kk", "coins:branchPicker"), { exact: true })
    const branches: Branch[] = (await store.get("/store/branches")).data.branches
    const offered = await choice.locator("option").allInnerTexts()
    const open = branches.filter(({ status }) => status === "open")
    expect(offered.slice(1)).toEqual(open.map(({ name }) => name))

    await choice.selectOption(branch.code)
    await page.waitForURL(`**/kk?branch=${branch.code}`)
    const { data } = await store.get("/store/coins", {
      params: { branch_id: branch.id, in_stock: true, limit: 1 },
    })
    const heading = phrase("kk", "coins:homeAtBranch", { name: branch.name })
    await page.getByRole("heading", { name: heading }).waitFor()
    const title: string = data.coins[0].title
    await page.getByRole("link", { name: title, exact: true }).first().waitFor()
  })

  it.each(LANGUAGES)(
    "G20 a coin shows its name, quantity, picture and description in %s",
    async (language) => {
      const { coin } = await findSupply(storeOf(stack, language), ["pickup"])
      const page = await visitor({ language })
      await page.goto(`/${language}/coins/${coin.handle}`)
      const main = page.getByRole("main")
      await main.getByRole("heading", { level: 1, name: coin.title }).waitFor()
      const text = await main.innerText()
      for (const fact of [
        "denomination",
        "metal",
        "mass",
        "diameter",
        "quality",
        "mintage",
        "issueDate",
        "series",
        "edge",
      ]) {
        expect(text).toContain(phrase(language, `coins:facts.${fact}`))
      }
      expect(text).toContain(String(coin.available))
      const drawn = await main
        .locator("img")
        .first()
        .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
      expect(drawn).toBeGreaterThan(100)
    }
  )

  it("G17 home shows pictures of the coins on sale", async () => {
    const page = await visitor({ width: 390 })
    await page.goto("/kk")
    const { data } = await storeOf(stack).get("/store/coins", {
      params: { in_stock: true, limit: 100 },
    })
    const coins: CoinCard[] = data.coins
    const shown = await page
      .getByRole("main")
      .getByRole("listitem")
      .getByRole("link")
      .allInnerTexts()
    expect(shown).toEqual(expect.arrayContaining(coins.slice(0, 12).map(({ title }) => title)))
  })

  it.each(LANGUAGES)(
    "an address that leads nowhere is 404 with a way home in %s",
    async (language) => {
      const page = await visitor({ language, expected: [/status of 404/] })
      for (const path of [
        "/treasure",
        "/coins/no-such-coin",
        "/branches/no-such-branch",
        "/orders/order_1/placed",
      ]) {
        const answer = await page.goto(`/${language}${path}`)
        expect(`${path} ${answer?.status()}`).toBe(`${path} 404`)
        await page
          .getByRole("main")
          .getByRole("link", { name: phrase(language, "common:errors.toCoins"), exact: true })
          .waitFor()
      }
    }
  )
})
