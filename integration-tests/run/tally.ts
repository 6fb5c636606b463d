import type { FileReport } from "../requirements/results"

/** How many tests a step ran, and how many of them failed. */
export type Count = { passed: number; failed: number }

/**
 * Counts what one step did.
 *
 * A step that ended badly without a failed test (it could not start, a suite could not be loaded, a check
 * that has no tests) counts as one failure, so that the sum never hides it.
 *
 * @param reports what the step wrote, empty for a step without tests
 * @param exitCode of the step's process
 */
export function countStep(reports: FileReport[], exitCode: number | null): Count {
  const outcomes = reports.flatMap((report) => report.assertionResults.map(({ status }) => status))
  const failed = outcomes.filter((status) => status === "failed").length
  return {
    passed: outcomes.filter((status) => status === "passed").length,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
  }
}

/** The sum over all steps. A run without a single test is a failure, whatever its steps said. */
export function total(counts: Count[]): Count & { ok: boolean } {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  return { passed, failed, ok: failed === 0 && passed > 0 }
}
