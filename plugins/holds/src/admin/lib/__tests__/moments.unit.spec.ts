import { formatLeft } from "../moments"

describe("B8 time that is left of a hold", () => {
  it.each([
    [900_000, "15:00"],
    [61_001, "01:02"],
    [0, "00:00"],
    [-5_000, "00:00"],
    [4_445_000, "1:14:05"],
  ])("shows %p milliseconds as %p", (milliseconds, shown) => {
    expect(formatLeft(milliseconds)).toBe(shown)
  })
})
