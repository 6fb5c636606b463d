import type { Page } from "playwright-core"
import type { Language } from "../suite/contract"
import { seriousProblems } from "./accessibility"
import { layoutShift } from "./layout-shift"
import { phrase } from "./phrases"
import type { Way } from "./tour"

/** What is wrong with the pages of a tour, a line for each fault, beginning with the name of the page. */
export type Findings = {
  header: string[]
  language: string[]
  accessibility: string[]
  movement: string[]
}

/** Nothing that a person would notice: a good page has 0, Google's "good" ends at 0.1. */
const MOST_SHIFT = 0.01

/** Looks at the page that is open, loaded afresh where it was walked to, and adds what is wrong with it. */
export async function inspect(
  page: Page,
  name: string,
  way: Way,
  language: Language,
  findings: Findings
): Promise<void> {
  if (way === "walked") {
    await page.reload()
  }
  await page.waitForLoadState("networkidle")
  await scrollThrough(page)
  const { sum, moved } = await layoutShift(page)
  if (sum > MOST_SHIFT) {
    findings.movement.push(`${name}: ${sum.toFixed(3)} ${moved.join(" | ")}`)
  }
  findings.header.push(...(await missingFromHeader(page, language)).map((it) => `${name}: ${it}`))
  findings.language.push(...(await foreignTexts(page, language)).map((it) => `${name}: ${it}`))
  findings.accessibility.push(...(await seriousProblems(page)).map((it) => `${name}: ${it}`))
}

/** What G0 asks of every page and this one does not show. */
async function missingFromHeader(page: Page, language: Language): Promise<string[]> {
  const say = (key: string) => phrase(language, key)
  const header = page.getByRole("banner")
  const wanted = {
    "date and time": header.getByRole("timer").filter({ hasText: /\d\d:\d\d:\d\d/ }),
    "time zone": header.getByRole("timer").filter({ hasText: say("common:clock.zone") }),
    "language kk": header.locator('a[hreflang="kk"]'),
    "language ru": header.locator('a[hreflang="ru"]'),
    "language en": header.locator('a[hreflang="en"]'),
    home: header.getByRole("link", { name: say("common:nav.home"), exact: true }),
    coins: header.getByRole("link", { name: say("common:nav.coins"), exact: true }),
    branches: header.getByRole("link", { name: say("common:nav.branches"), exact: true }),
    search: header.getByRole("searchbox"),
    "sign-in or account": header.locator('a[href$="/sign-in"], a[href$="/account"]'),
    cart: header.locator('a[href$="/cart"]'),
    "information line": page.getByRole("region", { name: say("common:announcements.label") }),
  }
  const missing = await Promise.all(
    Object.entries(wanted).map(async ([what, locator]) =>
      (await locator.first().isVisible()) ? [] : [what]
    )
  )
  return missing.flat()
}

/** Signs that a page is not in its language: the wrong `lang`, no title, a key where a text should be. */
async function foreignTexts(page: Page, language: Language): Promise<string[]> {
  const { lang, title, text } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    text: document.body.innerText,
  }))
  const keys = text.match(/\b[a-z]+(?:[A-Z]\w+)?(?:\.[a-z]+[A-Z]?\w*)+\b(?!\.)/g) ?? []
  const places = text.match(/\{\{\w+\}\}|\bundefined\b|\bNaN\b|\[object/g) ?? []
  return [
    ...(lang === language ? [] : [`lang is ${lang}`]),
    ...(title.trim() ? [] : ["no title"]),
    ...keys.filter((key) => !/\.(kz|com|org|html|example)$/.test(key)).map((key) => `key ${key}`),
    ...places,
  ]
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += window.innerHeight) {
      window.scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    window.scrollTo(0, 0)
  })
}
