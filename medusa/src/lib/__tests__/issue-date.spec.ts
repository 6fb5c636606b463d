import { isIssueDate, yearOf } from "../issue-date"

describe("G20 issue date", () => {
  it.each(["2013", "2013-07-24", "2024-02-29"])("G20 takes %s", (text) => {
    expect(isIssueDate(text)).toBe(true)
  })

  it.each([
    "",
    "13",
    "2013-7-24",
    "2013-02-30",
    "2023-02-29",
    "2013-13-01",
    "24.07.2013",
    "2013-07",
  ])("G20 refuses %p", (text) => {
    expect(isIssueDate(text)).toBe(false)
  })

  it("G20 reads the year at either precision", () => {
    expect(yearOf("2013")).toBe(2013)
    expect(yearOf("2013-07-24")).toBe(2013)
    expect(yearOf(null)).toBeNull()
  })
})
