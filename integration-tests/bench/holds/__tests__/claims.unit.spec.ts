import { race } from "../claims"

describe("a race for a coin", () => {
  it("makes each claim once, and never more at a time than there are workers", async () => {
    const numbers: number[] = []
    let waiting = 0
    let most = 0
    const claim = async (number: number): Promise<boolean> => {
      numbers.push(number)
      most = Math.max(most, ++waiting)
      await Promise.resolve()
      waiting--
      return number < 3
    }
    const coin = { claim, given: () => Promise.resolve(3) }
    const round = await race(coin, { claims: 10, stock: 3, workers: 4 })
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(most).toBe(4)
    expect(round).toMatchObject({ claims: 10, stock: 3, given: 3 })
    expect(round.times).toHaveLength(10)
  })

  it.each([
    ["answers", 5, 4],
    ["rows", 4, 5],
  ])("takes the worse of answers and rows for what was given: %s", async (_, answers, rows) => {
    const coin = { claim: async (number: number) => number < answers, given: async () => rows }
    expect(await race(coin, { claims: 8, stock: 4, workers: 2 })).toMatchObject({ given: 5 })
  })
})
