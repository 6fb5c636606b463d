/** What a runner wrote about one test file: the part of jest's JSON that we read, which vitest shares. */
export type FileReport = {
  name: string
  assertionResults: TestReport[]
  /** Why the file itself could not run. */
  failureMessage?: string | null
}

export type TestReport = {
  ancestorTitles: string[]
  title: string
  status: string
  failureMessages?: string[]
}

export type Outcome = "passed" | "failed" | "not run"

/** Takes jest's and vitest's words for an outcome. Skipped is not run. */
export function outcomeOf(status: string): Outcome {
  return status === "passed" || status === "failed" ? status : "not run"
}
