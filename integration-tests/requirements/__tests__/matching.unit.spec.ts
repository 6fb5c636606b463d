import { declaredTests } from "../declared-tests"
import { proofsOf } from "../matching"

const FILE = "some.spec.ts"
const declared = declaredTests(
  FILE,
  `storeSuite("suite", () => {
     it("G1 one", f)
     it.each(["kk", "ru"])("G2 in %s", f)
     describe("G3 group", () => { it("inherits", f); it("B1 says its own", f) })
     it("proves nothing", f)
   })`
)

function report(
  ...assertionResults: { title: string; status: string; ancestorTitles?: string[] }[]
) {
  return {
    name: FILE,
    assertionResults: assertionResults.map((result) => ({
      ancestorTitles: ["", "suite"],
      ...result,
    })),
  }
}

function outcomes(...args: Parameters<typeof proofsOf>): string[] {
  return proofsOf(...args).map(
    ({ numbers, title, outcome }) => `${numbers.join("+")} | ${title} | ${outcome}`
  )
}

describe("declared tests and their last results", () => {
  it("without a run are not run", () => {
    expect(outcomes(FILE, declared)).toEqual([
      "G1 | G1 one | not run",
      "G2 | G2 in … | not run",
      "G3 | inherits | not run",
      "B1 | B1 says its own | not run",
    ])
  })

  it("are counted once for each row of a table", () => {
    const run = report(
      { title: "G2 in kk", status: "passed" },
      { title: "G2 in ru", status: "failed" },
      { title: "G1 one", status: "pending" }
    )
    expect(outcomes(FILE, declared, run).slice(0, 3)).toEqual([
      "G1 | G1 one | not run",
      "G2 | G2 in kk | passed",
      "G2 | G2 in ru | failed",
    ])
  })

  it("are told apart by their groups", () => {
    const run = report({
      title: "inherits",
      status: "passed",
      ancestorTitles: ["", "suite", "G4 other"],
    })
    expect(outcomes(FILE, declared, run)).toContain("G3 | inherits | not run")
  })

  it("failed where the file could not be loaded", () => {
    expect(outcomes(FILE, declared, report())).toContain("G1 | G1 one | failed")
  })

  it("leave out results of tests that are gone", () => {
    const run = report({ title: "G7 was here", status: "passed" })
    expect(outcomes(FILE, declared, run).join()).not.toContain("G7")
  })
})
