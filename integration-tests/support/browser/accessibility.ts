import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "playwright-core"

const SERIOUS = new Set(["serious", "critical"])
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/**
 * What axe finds serious or critical on a page.
 *
 * @param rules only these rules of axe, instead of all that speak of WCAG 2.2 AA and good practice
 * @returns one line for each element: rule, element and what is wrong with it
 */
export async function seriousProblems(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze()
  return violations
    .filter(({ impact }) => SERIOUS.has(impact ?? ""))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`)
    )
}
