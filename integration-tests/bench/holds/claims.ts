/** Tries to get one unit; false when there is none. */
export type Claim = (number: number) => Promise<boolean>

/** A coin that nobody has claimed yet, for one round. */
export type Coin = {
  claim: Claim
  /** Units given away, counted in the database. */
  given: () => Promise<number>
}

/** A way to give units away; `open` makes a coin with a number of units. */
export type Contender = {
  name: string
  rival: boolean
  open: (stock: number) => Promise<Coin>
}

/** What is asked of a coin in one round. */
export type Demand = { claims: number; stock: number; workers: number }

/** What one round showed. */
export type Round = Demand & { seconds: number; times: number[]; given: number }

/** Claims as fast as workers get answers, each its next claim after the answer to the last. */
export async function race(
  { claim, given }: Coin,
  { claims, stock, workers }: Demand
): Promise<Round> {
  const times: number[] = []
  let next = 0
  let taken = 0
  const work = async (): Promise<void> => {
    while (next < claims) {
      const asked = performance.now()
      const got = await claim(next++)
      taken += got ? 1 : 0
      times.push(performance.now() - asked)
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: workers }, work))
  const seconds = (performance.now() - started) / 1000
  return { claims, stock, workers, seconds, times, given: Math.max(taken, await given()) }
}
