import type { Round } from "../claims"
import { ratios, tableOf, type Row } from "../report"

const row = (name: string, claims: number, given = claims): Row => {
  const round: Round = { claims, stock: 1000, workers: 5, seconds: 2, times: [1, 2], given }
  return { name, rounds: [round] }
}

describe("the report of claims", () => {
  const bare = { ...row("bare statement", 1500), rival: true }
  const sections = [
    { title: "plenty", rows: [row("holds", 1000), bare, row("core", 40)] },
    { title: "few", rows: [row("holds", 9000, 1003)] },
  ]

  it("ends with ratios of the first section, and with what we oversold in all of them", () => {
    expect(ratios(sections)).toBe("ratio core=25.00 ceiling=0.67 oversold=3\n")
  })

  it("has a table for each section, with our rate divided by each", () => {
    const text = sections.map(tableOf).join("")
    const cells = text.split("\n").map((line) => line.trim().split(/\s{2,}/))
    expect(cells).toContainEqual(["holds", "1000", "1000", "1000", "0", "500", "2.0", "1.00"])
    expect(cells).toContainEqual(["core", "40", "1000", "40", "0", "20.0", "2.0", "25.00"])
    expect(cells).toContainEqual(["holds", "9000", "1000", "1003", "3", "4500", "2.0", "1.00"])
  })
})
