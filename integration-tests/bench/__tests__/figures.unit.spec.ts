import { figures, percentile, table } from "../figures"

describe("figures of a load", () => {
  it("are requests per second, median and 95th percentile", () => {
    const times = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(figures({ times, failures: 2, seconds: 5 })).toEqual({
      requestsPerSecond: 20,
      p50: 50,
      p95: 95,
      failures: 2,
    })
  })

  it("of nothing are zero", () => {
    expect(figures({ times: [], failures: 0, seconds: 5 })).toEqual({
      requestsPerSecond: 0,
      p50: 0,
      p95: 0,
      failures: 0,
    })
  })

  it("take the only value for every percentile", () => {
    expect([0.01, 0.5, 1].map((share) => percentile([7], share))).toEqual([7, 7, 7])
  })

  it("stand in aligned columns", () => {
    expect(
      table([
        ["page", "p50"],
        ["home", "7"],
      ])
    ).toBe("page  p50\nhome    7")
  })
})
