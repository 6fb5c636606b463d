import type { Page } from "playwright-core"
import type { Language } from "../suite/contract"
import { phrase, phrasePattern } from "./phrases"

/** A coin and a branch that hands it over at its desk. */
export type Supply = {
  coin: { handle: string; title: string }
  branch: { code: string; name: string }
}

/** Finds such a pair on the pages of the store, where nothing but their address is known. */
export async function supplyOnPages(page: Page, language: Language): Promise<Supply> {
  await page.goto(`/${language}`)
  const links = page.getByRole("main").locator('li a[href*="/coins/"]')
  const coins = await links.evaluateAll((found) =>
    found.map((link) => ({
      handle: link.getAttribute("href")?.split("/").pop() ?? "",
      title: (link as HTMLElement).innerText,
    }))
  )
  for (const coin of coins) {
    await page.goto(`/${language}/coins/${coin.handle}/buy`)
    const offers = page
      .getByRole("listitem")
      .filter({ hasText: phrase(language, "coins:methods.pickup") })
      .getByRole("button", { name: phrasePattern(language, "coins:buyWindow.chooseAt") })
    if ((await offers.count()) > 0) {
      const label = (await offers.first().getAttribute("aria-label")) ?? ""
      const name = phrasePattern(language, "coins:buyWindow.chooseAt").exec(label)?.[1] ?? ""
      return { coin, branch: { name, code: await branchCode(page, language, name) } }
    }
  }
  throw new Error("No coin of the home page can be collected at a branch")
}

async function branchCode(page: Page, language: Language, name: string): Promise<string> {
  await page.goto(`/${language}/branches`)
  const link = page.getByRole("main").getByRole("link", { name }).first()
  return (await link.getAttribute("href"))?.split("/").pop() ?? ""
}
