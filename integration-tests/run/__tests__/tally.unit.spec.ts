import { countStep, total } from "../tally"

const report = (...statuses: string[]) => ({
  name: "some.spec.ts",
  assertionResults: statuses.map((status) => ({ ancestorTitles: [], title: "a test", status })),
})

describe("figures of a run", () => {
  it("count what passed and failed, not what was skipped", () => {
    expect(countStep([report("passed", "failed", "pending"), report("passed")], 1)).toEqual({
      passed: 2,
      failed: 1,
    })
  })

  it("count a step that ended badly without a failed test as one failure", () => {
    expect(countStep([], 1)).toEqual({ passed: 0, failed: 1 })
    expect(countStep([report("passed")], null)).toEqual({ passed: 1, failed: 1 })
  })

  it("are added up, and all must have passed", () => {
    const good = { passed: 3, failed: 0 }
    expect(total([good, { passed: 0, failed: 0 }])).toEqual({ passed: 3, failed: 0, ok: true })
    expect(total([good, { passed: 1, failed: 2 }])).toEqual({ passed: 4, failed: 2, ok: false })
  })

  it("of a run without any test are a failure", () => {
    expect(total([{ passed: 0, failed: 0 }]).ok).toBe(false)
  })
})
