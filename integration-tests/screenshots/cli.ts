import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import { findBrowser, launchBrowser } from "../support/browser/chromium"
import { openContext } from "../support/browser/context"
import { tour } from "../support/browser/tour"
import type { StackAddresses } from "../support/stack/addresses"
import { startStack } from "../support/stack/start-stack"
import type { Language } from "../support/suite/contract"
import { readOptions, type Options } from "./options"

const LANGUAGES: Language[] = ["kk", "ru", "en"]
const WIDTHS = [390, 1280]
const HEIGHT = 900

/** `npm run screenshots`: every page in three languages and two widths. */
async function main(options: Options): Promise<void> {
  mkdirSync(options.folder, { recursive: true })
  const stack = await startStack()
  const browser = await launchBrowser(await findBrowser())
  try {
    for (const language of LANGUAGES) {
      const count = await photograph(browser, stack, language, options)
      process.stdout.write(`${language}: ${count} pictures in ${options.folder}\n`)
    }
  } finally {
    await browser.close()
    await stack.stop()
  }
}

async function photograph(
  browser: Browser,
  stack: StackAddresses,
  language: Language,
  { folder, theme }: Options
): Promise<number> {
  const context = await openContext(browser, stack.storefront, { language, theme })
  const page = await context.newPage()
  let count = 0
  await tour(page, stack, language, async (name) => {
    for (const width of WIDTHS) {
      const path = join(
        folder,
        `${name}-${language}-${width}${theme === "dark" ? "-dark" : ""}.png`
      )
      await picture(page, width, path)
      count++
    }
  })
  await context.close()
  return count
}

async function picture(page: Page, width: number, path: string): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT })
  await loadLazyPictures(page)
  await page.screenshot({ path, fullPage: true, animations: "disabled", scale: "css" })
}

/** Pictures below the fold load when they come near: go down once and back up. */
async function loadLazyPictures(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.body.scrollHeight)
  for (let y = 0; y < height; y += HEIGHT) {
    await page.mouse.wheel(0, HEIGHT)
    await page.waitForTimeout(40)
  }
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.waitForLoadState("networkidle")
}

main(readOptions(process.argv.slice(2))).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 1
})
