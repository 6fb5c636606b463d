import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "playwright-core"

const SERIOUS = new Set(["serious", "critical"])
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** Expects axe to find nothing serious or critical on a page; the failure names rule and elements. */
export async function expectNoSeriousAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations
    .filter(({ impact }) => SERIOUS.has(impact ?? ""))
    .map(({ id, help, nodes }) => ({
      rule: id,
      help,
      elements: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
    }))
  expect({ page: page.url(), found }).toEqual({ page: page.url(), found: [] })
}
