import type { Page } from "playwright-core"
import { DEMO_ACCOUNTS } from "../demo-accounts"
import type { StackAddresses } from "../stack/addresses"
import type { Visitor } from "./browser-suite"

/**
 * What the dashboard complains of by itself: it asks who is signed in before anybody is, shows flags and pictures from
 * elsewhere, and its form for refunds has no title.
 */
const USUAL = [
  /status of 401/,
  /ERR_NAME_NOT_RESOLVED/,
  /ERR_CONNECTION_REFUSED/,
  /`DialogContent` requires a `DialogTitle`/,
]

/**
 * Signs the member of staff of the demo in on the page of the dashboard, which is in English.
 * @param expected complaints of the browser that the test provokes on purpose
 */
export async function staffPage(
  visitor: Visitor,
  { backend }: StackAddresses,
  expected: RegExp[] = []
): Promise<Page> {
  const page = await visitor({ language: "en", expected: [...USUAL, ...expected] })
  page.setDefaultTimeout(30_000)
  await page.context().addCookies([{ name: "lng", value: "en", url: backend }])
  await page.goto(`${backend}/app/login`)
  await page.locator('input[name="email"]').fill(DEMO_ACCOUNTS.DEMO_ADMIN_EMAIL)
  await page.locator('input[name="password"]').fill(DEMO_ACCOUNTS.DEMO_ADMIN_PASSWORD)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
  return page
}
