import { problemsOf, toForm, toLimit, type LimitForm } from "../limit-form"

const own = (change: Partial<LimitForm>): LimitForm => ({
  kind: "own",
  per_order: "",
  per_person: "",
  period_days: "",
  ...change,
})

describe("B4 form of a purchase limit", () => {
  it.each([null, { per_order: 2, per_person: null, period_days: null }])(
    "gives back what it was given: %p",
    (limit) => {
      expect(toLimit(toForm(limit))).toEqual(limit)
      expect(problemsOf(toForm(limit))).toEqual({})
    }
  )

  it.each(["0", "-1", "1.5", "1,5", "two", "1e3", "1000001"])("refuses %p units", (text) => {
    expect(problemsOf(own({ per_order: text, per_person: text }))).toEqual({
      per_order: "wholeUnits",
      per_person: "wholeUnits",
    })
  })

  it("refuses days that count nothing, and too many", () => {
    expect(problemsOf(own({ period_days: "30" }))).toEqual({ period_days: "daysOfWhat" })
    expect(problemsOf(own({ per_person: "3", period_days: "36501" }))).toEqual({
      period_days: "wholeDays",
    })
  })

  it("asks nothing of fields that do not matter", () => {
    expect(problemsOf({ ...own({ per_order: "x" }), kind: "all" })).toEqual({})
    expect(toLimit(own({ per_person: " 3 " }))).toEqual({
      per_order: null,
      per_person: 3,
      period_days: null,
    })
  })
})
