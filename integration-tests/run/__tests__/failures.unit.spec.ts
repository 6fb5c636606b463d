import { describeFailures } from "../failures"

const test = (status: string, failureMessages: string[] = []) => ({
  ancestorTitles: ["", "payments"],
  title: "are taken once",
  status,
  failureMessages,
})

describe("what failed in a run", () => {
  it("is named with its file, its groups and its reason, without colours and foreign code", () => {
    const message =
      "\u001b[31mExpected 1\u001b[39m\n\n    at a.spec.ts:3:1\n    at /node_modules/jest/x.js:1:1"
    const report = {
      name: "a.spec.ts",
      assertionResults: [test("passed"), test("failed", [message])],
    }
    expect(describeFailures([report])).toEqual([
      "● a.spec.ts › payments › are taken once\n  Expected 1\n      at a.spec.ts:3:1",
    ])
  })

  it("may be a file that could not run", () => {
    const report = { name: "b.spec.ts", assertionResults: [], failureMessage: "Cannot find module" }
    expect(describeFailures([report])).toEqual(["● b.spec.ts\n  Cannot find module"])
  })

  it("is cut where a message has no end", () => {
    const report = { name: "c.spec.ts", assertionResults: [test("failed", ["line\n".repeat(900)])] }
    expect(describeFailures([report])[0]!.split("\n")).toHaveLength(31)
  })
})
