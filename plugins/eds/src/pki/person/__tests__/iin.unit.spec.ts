import { isIin } from "../iin"

describe("G2 the check digit of an IIN", () => {
  it.each(["900515300127", "900515300908", "000740000728"])("G2 %s is right", (iin) => {
    expect(isIin(iin)).toBe(true)
  })

  it.each([
    "900515300128",
    "900515300910",
    "123456789011",
    "90051530012",
    "9005153001270",
    "90051530012a",
  ])("G2 %s is wrong", (iin) => {
    expect(isIin(iin)).toBe(false)
  })
})
