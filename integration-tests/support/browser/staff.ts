import type { Page } from "playwright-core"
import { DEMO_ACCOUNTS } from "../demo-accounts"
import type { StackAddresses } from "../stack/addresses"
import type { Visitor } from "./browser-suite"

/** The admin shows a flag from a public server and pictures under the address that the seed knew. */
const EXPECTED = [/status of 401/, /ERR_NAME_NOT_RESOLVED/, /ERR_CONNECTION_REFUSED/]

/** A browser in which the member of staff that the seed made has signed in to the admin, in English. */
export async function openAdmin(visitor: Visitor, stack: StackAddresses): Promise<Page> {
  const page = await visitor({ language: "en", expected: EXPECTED })
  page.setDefaultTimeout(30_000)
  await page.goto(`${stack.backend}/app/login`)
  await page.getByPlaceholder("Email").fill(DEMO_ACCOUNTS.DEMO_ADMIN_EMAIL)
  await page.getByPlaceholder("Password").fill(DEMO_ACCOUNTS.DEMO_ADMIN_PASSWORD)
  await page.getByRole("button", { name: /continue with email/i }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
  return page
}
