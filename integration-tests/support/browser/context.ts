import type { Browser, BrowserContext } from "playwright-core"
import type { Language } from "../suite/contract"
import type { Cookies } from "./account"
import { watchLayoutShift } from "./layout-shift"

/** How a visitor comes to the store. */
export type Visit = {
  /** The browser's own language; the page's language is in its address. */
  language?: Language
  width?: 390 | 1280
  theme?: "light" | "dark"
  javaScript?: boolean
  /** Those of a browser that somebody signed in with. */
  cookies?: Cookies
  /** Complaints of the browser that the test provokes on purpose. */
  expected?: RegExp[]
}

/** A fresh browser profile set up for a visit. */
export async function openContext(
  browser: Browser,
  baseURL: string,
  { language = "kk", width = 1280, theme = "light", javaScript = true, cookies }: Visit
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL,
    locale: language,
    colorScheme: theme,
    storageState: cookies,
    javaScriptEnabled: javaScript,
    viewport: { width, height: width === 390 ? 844 : 900 },
    isMobile: width === 390,
    hasTouch: width === 390,
  })
  context.setDefaultTimeout(30_000)
  if (javaScript) {
    await watchLayoutShift(context)
  }
  return context
}
