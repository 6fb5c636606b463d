import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "playwright-core"

const SERIOUS = new Set(["serious", "critical"])
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/**
 * What axe finds serious or critical on a page by the rules that speak of WCAG 2.2 AA and good practice.
 *
 * @returns one line for each element: rule, element and what is wrong with it
 */
export async function seriousProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(TAGS)
    .analyze()
  return violations
    .filter(({ impact }) => SERIOUS.has(impact ?? ""))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`)
    )
}
