import type { Browser, Request } from "playwright-core"
import { openContext } from "./context"

/**
 * How much script a browser loads on a first visit of a page, as it comes over the wire.
 *
 * @returns bytes of all script files together, and how they were encoded
 */
export async function scriptWeight(
  browser: Browser,
  baseURL: string,
  path: string
): Promise<{ bytes: number; files: number; encodings: string[] }> {
  const context = await openContext(browser, baseURL, { width: 390 })
  const page = await context.newPage()
  const scripts: Request[] = []
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script" || /\.m?js(\?|$)/.test(request.url())) {
      scripts.push(request)
    }
  })
  await page.goto(path, { waitUntil: "networkidle" })
  const sizes = await Promise.all(
    scripts.map(async (request) => (await request.sizes()).responseBodySize)
  )
  const encodings = await Promise.all(
    scripts.map(async (request) => {
      const response = await request.response()
      return (await response?.headerValue("content-encoding")) ?? "none"
    })
  )
  await context.close()
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: scripts.length,
    encodings: [...new Set(encodings)],
  }
}
