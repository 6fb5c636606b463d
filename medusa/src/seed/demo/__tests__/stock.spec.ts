import { BRANCH_RECORDS } from "../../data/branch-record"
import { COIN_RECORDS } from "../../data/coin-record"
import { demoBranchMethods, demoCoinMethods } from "../methods"
import { demoStock } from "../stock"

const CODES = BRANCH_RECORDS.map(({ code }) => code)
const spread = COIN_RECORDS.map((coin) => ({ coin, stock: demoStock(coin, CODES) }))
const total = (stock: Map<string, number>) => [...stock.values()].reduce((sum, n) => sum + n, 0)

describe("demo stock", () => {
  it("G17 is the same on every machine", () => {
    for (const { coin, stock } of spread) {
      expect(demoStock(coin, CODES)).toEqual(stock)
    }
  })

  it("G17 gives every coin to some branch, and no branch more than were struck", () => {
    for (const { coin, stock } of spread) {
      expect([coin.handle, stock.size > 0]).toEqual([coin.handle, true])
      expect(total(stock)).toBeLessThanOrEqual(coin.mintage ?? Infinity)
    }
  })

  it("G21 is uneven: sold out everywhere, in one branch only, a single piece, branches with few coins", () => {
    const soldOut = spread.filter(({ stock }) => total(stock) === 0)
    const oneBranch = spread.filter(({ stock }) => stock.size === 1)
    const single = spread.filter(({ stock }) => total(stock) === 1)
    const perBranch = CODES.map((code) => spread.filter(({ stock }) => stock.has(code)).length)
    expect(soldOut.length).toBeGreaterThanOrEqual(5)
    expect(oneBranch.length).toBeGreaterThanOrEqual(5)
    expect(single.length).toBeGreaterThanOrEqual(3)
    expect(Math.min(...perBranch)).toBeLessThan(8)
    expect(Math.max(...perBranch)).toBeGreaterThan(45)
  })

  it("G27 lets no branch sell a coin that nobody could receive there", () => {
    for (const { coin, stock } of spread) {
      for (const code of stock.keys()) {
        const common = demoBranchMethods(code).filter((method) =>
          demoCoinMethods(coin.handle).includes(method)
        )
        expect([coin.handle, code, common.length > 0]).toEqual([coin.handle, code, true])
      }
    }
  })
})
