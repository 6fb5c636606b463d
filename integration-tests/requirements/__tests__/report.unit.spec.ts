import { readSpecification } from "../collect"
import type { Proof } from "../matching"
import { describe as describeReport, tallies } from "../report"
import { parseSpecification } from "../specification"

const requirements = parseSpecification(
  [
    "# Title",
    "| no | requirement |",
    "|---|---|",
    "| G1 | First. |",
    "| P2 | Second. |",
    "| B3 | Third. |",
  ].join("\n")
)

const proof = (numbers: string[], outcome: Proof["outcome"]): Proof => ({
  numbers,
  outcome,
  file: "some.spec.ts",
  title: `${numbers.join(", ")} holds`,
})

describe("report of requirements", () => {
  it("reads the rows of the specification and nothing else", () => {
    expect(requirements).toEqual([
      { number: "G1", text: "First." },
      { number: "P2", text: "Second." },
      { number: "B3", text: "Third." },
    ])
  })

  it("knows every row of this store's specification", () => {
    const numbers = readSpecification().map(({ number }) => number)
    expect(numbers).toHaveLength(57)
    expect(numbers).toEqual(expect.arrayContaining(["G0", "G33", "P1", "P9", "B1", "B14"]))
  })

  it("counts tests, passed and failed for every row", () => {
    const proofs = [
      proof(["G1", "P2"], "passed"),
      proof(["G1"], "failed"),
      proof(["G1"], "not run"),
    ]
    expect(tallies(requirements, proofs)).toEqual({
      G1: { tests: 3, passed: 1, failed: 1 },
      P2: { tests: 1, passed: 1, failed: 0 },
      B3: { tests: 0, passed: 0, failed: 0 },
    })
  })

  it("lists the tests of each row, the rows without a test and numbers nobody knows", () => {
    const text = describeReport(requirements, [
      proof(["G1"], "passed"),
      proof(["P2", "G99"], "not run"),
    ])
    expect(text).toContain("G1  First.\n  ✓ G1 holds  (some.spec.ts)")
    expect(text).toContain("P2  Second.\n  · P2, G99 holds  (some.spec.ts, not run)")
    expect(text).toContain("Without a test (1 of 3): B3")
    expect(text).toContain("not in the specification: G99")
  })
})
