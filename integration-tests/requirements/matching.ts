import { FILLED_IN, type DeclaredTest } from "./declared-tests"
import { requirementNumbers } from "./numbers"
import { outcomeOf, type FileReport, type Outcome } from "./results"

/** A test that claims to prove requirements, with its last result. */
export type Proof = { numbers: string[]; file: string; title: string; outcome: Outcome }

/**
 * Joins what a file declares with what its last run said.
 *
 * A declared test that no result speaks of did not run; where the file could not even be loaded it failed.
 * A result that the source no longer declares is of the past and left out.
 */
export function proofsOf(file: string, declared: DeclaredTest[], report?: FileReport): Proof[] {
  const results = report?.assertionResults ?? []
  const broken = report !== undefined && results.length === 0
  return declared.flatMap((test) => {
    const numbers = numbersOf(test)
    if (numbers.length === 0) {
      return []
    }
    const runs = results.filter((result) => isRunOf(test, result))
    if (runs.length === 0) {
      return [{ numbers, file, title: test.title, outcome: broken ? "failed" : "not run" }]
    }
    return runs.map(({ title, status }) => ({ numbers, file, title, outcome: outcomeOf(status) }))
  })
}

/** A test's own numbers; without any, those of the nearest group that has some. */
function numbersOf({ title, groups }: DeclaredTest): string[] {
  const titles = [title, ...groups.toReversed()]
  return titles.map(requirementNumbers).find((numbers) => numbers.length > 0) ?? []
}

function isRunOf(test: DeclaredTest, result: { ancestorTitles: string[]; title: string }): boolean {
  const around = result.ancestorTitles.filter(Boolean)
  return (
    fits(test.title, result.title) &&
    test.groups.length === around.length &&
    test.groups.every((group, depth) => fits(group, around[depth] ?? ""))
  )
}

function fits(pattern: string, title: string): boolean {
  const literal = pattern
    .split(FILLED_IN)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${literal.join(".*")}$`, "s").test(title)
}
