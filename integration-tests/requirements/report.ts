import type { Proof } from "./matching"
import type { Requirement } from "./specification"

/** Figures of one requirement. */
export type Tally = { tests: number; passed: number; failed: number }

/** One entry for every row of the specification, in its order. */
export function tallies(requirements: Requirement[], proofs: Proof[]): Record<string, Tally> {
  return Object.fromEntries(
    requirements.map(({ number }) => {
      const own = proofs.filter((proof) => proof.numbers.includes(number))
      const count = (outcome: Proof["outcome"]) =>
        own.filter((proof) => proof.outcome === outcome).length
      return [number, { tests: own.length, passed: count("passed"), failed: count("failed") }]
    })
  )
}

const MARKS: Record<Proof["outcome"], string> = { passed: "✓", failed: "✗", "not run": "·" }

/** The report for people: each requirement with its tests and their last result, then those that have none. */
export function describe(requirements: Requirement[], proofs: Proof[]): string {
  const proven = requirements.filter(({ number }) =>
    proofs.some((proof) => proof.numbers.includes(number))
  )
  const missing = requirements.filter((requirement) => !proven.includes(requirement))
  const known = new Set(requirements.map(({ number }) => number))
  const strangers = [...new Set(proofs.flatMap((proof) => proof.numbers))].filter(
    (number) => !known.has(number)
  )
  return [
    ...proven.map((requirement) => section(requirement, proofs)),
    `Without a test (${missing.length} of ${requirements.length}): ${missing.map(({ number }) => number).join(" ") || "none"}`,
    ...(strangers.length
      ? [`Named by tests but not in the specification: ${strangers.join(" ")}`]
      : []),
  ].join("\n")
}

function section({ number, text }: Requirement, proofs: Proof[]): string {
  const lines = proofs
    .filter((proof) => proof.numbers.includes(number))
    .map(
      ({ outcome, title, file }) =>
        `  ${MARKS[outcome]} ${title}  (${file}${outcome === "not run" ? ", not run" : ""})`
    )
  return [`${number}  ${text}`, ...lines, ""].join("\n")
}
