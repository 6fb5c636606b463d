import { stripVTControlCharacters } from "node:util"
import type { FileReport } from "../requirements/results"

/** Of a message only this much is shown: the cause, what was expected, and the place. */
const LINES = 30

/**
 * What failed in a step, with the reason, to be read at the end of a run: whoever keeps only the end of its output
 * must see it.
 *
 * @param reports what the step wrote
 * @returns one paragraph for each failed test and each file that could not run
 */
export function describeFailures(reports: FileReport[]): string[] {
  return reports.flatMap((report) => [
    ...report.assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ ancestorTitles, title, failureMessages = [] }) =>
        paragraph([report.name, ...ancestorTitles, title], failureMessages.join("\n"))
      ),
    ...(report.failureMessage && report.assertionResults.length === 0
      ? [paragraph([report.name], report.failureMessage)]
      : []),
  ])
}

function paragraph(titles: string[], message: string): string {
  const lines = stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.includes("/node_modules/"))
    .slice(0, LINES)
  return [`● ${titles.filter(Boolean).join(" › ")}`, ...lines.map((line) => `  ${line}`)].join("\n")
}
