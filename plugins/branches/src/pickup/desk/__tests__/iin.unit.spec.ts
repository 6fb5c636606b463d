import { isIin, maskIin } from "../iin"

describe("B6 the personal number of a proxy", () => {
  it("has 12 digits, of which the last one checks the others", () => {
    expect(isIin("900101300017")).toBe(true)
    expect(isIin("900101300018")).toBe(false)
    expect(isIin("90010130001")).toBe(false)
    expect(isIin("90010130001a")).toBe(false)
  })

  it("is kept without most of its digits", () => {
    expect(maskIin("900101300017")).toBe("9001******17")
  })
})
