import fc from "fast-check"
import { amountText, exactAmount, minorUnits } from "../money"

describe("P1, B3 amounts of money", () => {
  it("P1 reads what the service writes, to the last digit", () => {
    expect(minorUnits("152500.00")).toBe(15_250_000n)
    expect(minorUnits("10.5")).toBe(1050n)
    expect(minorUnits("10")).toBe(1000n)
    expect(minorUnits("0.01")).toBe(1n)
    expect(minorUnits("999999999999999.99")).toBe(99_999_999_999_999_999n)
  })

  it.each([
    ..."|1e3|1E+3|-1.00|+1.00| 1.00|1.00 |1.000|1,00|1 000.00|.5|1.|0x10|Infinity|NaN|١٢".split(
      "|"
    ),
    "1.00\n",
    "1".repeat(16),
  ])("B3 refuses %j", (text) => {
    expect(minorUnits(text)).toBeUndefined()
    expect(exactAmount(text)).toBeUndefined()
  })

  it("P1 writes two digits, always", () => {
    expect(amountText(15_250_000n)).toBe("152500.00")
    expect(amountText(5n)).toBe("0.05")
    expect(amountText(0n)).toBe("0.00")
    expect(exactAmount("10")).toBe("10.00")
    expect(() => amountText(-1n)).toThrow("not negative")
  })

  it("P1 reads what it wrote, whatever the amount", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }), (minor) => {
        expect(minorUnits(amountText(minor))).toBe(minor)
      })
    )
  })

  it("B3 takes nothing for an amount that is not written as one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(minorUnits(text) === undefined).toBe(!/^[0-9]{1,15}(\.[0-9]{1,2})?$/.test(text))
      })
    )
  })
})
