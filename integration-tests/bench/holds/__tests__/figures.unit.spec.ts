import type { Round } from "../claims"
import { median, oversold, ratio, summary } from "../figures"

const round = (values: Partial<Round>): Round => ({
  claims: 100,
  stock: 100,
  workers: 5,
  seconds: 1,
  times: [1, 2, 3],
  given: 100,
  ...values,
})

describe("figures of claims", () => {
  it("take the middle value of an odd number, and the mean of both middle ones of an even number", () => {
    expect([[3, 1, 2], [4, 1, 3, 2], [7], []].map(median)).toEqual([2, 2.5, 7, 0])
  })

  it("count only units beyond stock as oversold", () => {
    expect(
      [
        { given: 9, stock: 10 },
        { given: 10, stock: 10 },
        { given: 12, stock: 10 },
      ].map(oversold)
    ).toEqual([0, 0, 2])
  })

  it("are medians over rounds, but what is oversold in any round is added up", () => {
    const rounds = [
      round({ seconds: 1, times: [5, 1] }),
      round({ seconds: 4, given: 101 }),
      round({ seconds: 2, given: 102, times: [9] }),
    ]
    expect(summary(rounds)).toEqual({ perSecond: 50, p95: 5, given: 101, oversold: 3 })
  })

  it("divide our rate by that of another, and give zero where there is none", () => {
    const [slow, fast] = [2, 0.5].map((seconds) => summary([round({ seconds })]))
    expect(ratio(slow, fast)).toBe(0.25)
    expect(ratio(fast, slow)).toBe(4)
    expect(ratio(fast, summary([]))).toBe(0)
    expect(ratio(undefined, slow)).toBe(0)
  })
})
