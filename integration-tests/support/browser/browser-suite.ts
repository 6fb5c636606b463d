import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { RESULTS } from "../paths"
import { runningStack, type StackAddresses } from "../stack/addresses"
import { startStackBeside, type Stack } from "../stack/start-stack"
import { findBrowser, launchBrowser } from "./chromium"
import { collectComplaints } from "./complaints"
import { openContext, type Visit } from "./context"

/** Opens a new browser profile with one empty page. Addresses are relative to the store. */
export type Visitor = (visit?: Visit) => Promise<Page>

declare global {
  // Called by failure-environment.cjs.
  var onTestFailure: ((test: string) => Promise<void>) | undefined
}

/**
 * A group of tests in a browser against the running stack.
 *
 * After each test all its pages are closed, and the test fails if the browser complained about any of them.
 * A failed test leaves pictures of its pages in integration-tests/.results/failures.
 *
 * @param ownShop whether the group changes what all buyers see, and so gets a shop for itself; its addresses
 *   are known once the tests run
 */
export function browserSuite(
  name: string,
  tests: (visitor: Visitor, stack: StackAddresses) => void,
  { ownShop = false } = {}
): void {
  const stack = runningStack()
  describe(name, () => {
    let browser: Browser
    let shop: Stack | undefined
    let visits: { context: BrowserContext; complaints: () => string[] }[] = []

    beforeAll(async () => {
      if (ownShop) {
        shop = await startStackBeside(stack)
        Object.assign(stack, shop)
      }
      browser = await launchBrowser(await findBrowser())
      globalThis.onTestFailure = async (test) => {
        const pages = visits.flatMap(({ context }) => context.pages())
        await Promise.all(pages.map((page, index) => picture(page, `${test} ${index}`)))
        await Promise.all(pages.map(describePage))
      }
    })
    afterAll(async () => {
      await browser?.close()
      await shop?.stop()
    })
    afterEach(async () => {
      const found = visits.flatMap(({ complaints }) => complaints())
      await Promise.all(visits.map(({ context }) => context.close()))
      visits = []
      expect(found).toEqual([])
    })

    const visitor: Visitor = async (visit = {}) => {
      const context = await openContext(browser, stack.storefront, visit)
      visits.push({ context, complaints: collectComplaints(context, visit.expected ?? []) })
      return context.newPage()
    }
    tests(visitor, stack)
  })
}

/** Where a page stood and what it complained of, into the output: a picture does not leave a build server. */
async function describePage(page: Page): Promise<void> {
  const complaints = page.locator("main [role=alert], main [aria-invalid=true], main .text-danger")
  const texts = await complaints.allInnerTexts().catch(() => [])
  process.stderr.write(`${page.url()} said: ${texts.join(" | ") || "nothing"}\n`)
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = join(RESULTS, "failures")
  mkdirSync(folder, { recursive: true })
  const file = name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 100)
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true }).catch(() => null)
}
