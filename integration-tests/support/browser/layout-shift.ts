import type { BrowserContext, Page } from "playwright-core"

type LayoutShift = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

type Measured = { layoutShift?: { sum: number; moved: string[] } }

/** Makes every page of a context add up its layout shifts from its first moment on. */
export async function watchLayoutShift(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const seen = ((window as Measured).layoutShift = { sum: 0, moved: [] as string[] })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (!entry.hadRecentInput) {
          seen.sum += entry.value
          seen.moved.push(
            ...entry.sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 120) : String(node?.textContent)
            )
          )
        }
      }
    }).observe({ type: "layout-shift", buffered: true })
  })
}

/** The sum of layout shifts since the page was opened (0 = nothing moved), and what moved. */
export function layoutShift(page: Page): Promise<{ sum: number; moved: string[] }> {
  return page.evaluate(() => (window as Measured).layoutShift ?? { sum: 0, moved: [] })
}
