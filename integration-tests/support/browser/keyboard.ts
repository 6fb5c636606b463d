import type { Page } from "playwright-core"

const MOST_STEPS = 250

/**
 * Moves the focus with the Tab key until it stands on an element with this accessible name, as somebody without a
 * mouse does.
 *
 * @throws when the element is not reached, or when the focus is somewhere without being visible
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab")
    const focused = await focusedElement(page)
    if (matches(focused.name, name)) {
      if (!focused.marked) {
        throw new Error(`The focus on "${focused.name}" cannot be seen`)
      }
      return
    }
    passed.push(focused.name)
  }
  throw new Error(`Tab never reached ${name}; it passed: ${[...new Set(passed)].join(" | ")}`)
}

function matches(found: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? found === wanted : wanted.test(found)
}

/** Name of the focused element, and whether the browser draws a mark around it. */
function focusedElement(page: Page): Promise<{ name: string; marked: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement
    // Between two rounds the focus is on the page as a whole, whose text holds every name.
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { name: "", marked: false }
    }
    const style = getComputedStyle(element)
    const after = getComputedStyle(element, "::after")
    const labels = "labels" in element ? (element as HTMLInputElement).labels : null
    const label = labels?.[0]?.innerText
    const name = element.getAttribute("aria-label") ?? label ?? element.innerText
    return {
      name: name.trim().replace(/\s+/g, " "),
      marked: [style, after].some(
        ({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none"
      ),
    }
  })
}
