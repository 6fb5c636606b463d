/** Something to be done again and again. */
export type Work = { name: string; run: () => unknown }

/** How long one call took, in milliseconds of the processor's time: other programs on the machine do not count. */
export type Cost = { name: string; ms: number }

/**
 * Measures works in turns, so that all of them meet the same moods of the machine, and keeps the best turn of each.
 *
 * @param seconds of processor time for one turn of one work
 */
export async function costs(works: Work[], seconds: number, rounds: number): Promise<Cost[]> {
  for (const { run } of works) {
    await run()
  }
  const best = new Map<string, number>(works.map(({ name }) => [name, Infinity]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of works) {
      best.set(name, Math.min(best.get(name) ?? Infinity, await turn(run, seconds)))
    }
  }
  return [...best].map(([name, ms]) => ({ name, ms }))
}

async function turn(run: () => unknown, seconds: number): Promise<number> {
  const started = process.cpuUsage()
  let calls = 0
  let spent = 0
  while (spent < seconds * 1000) {
    await run()
    calls++
    const { user, system } = process.cpuUsage(started)
    spent = (user + system) / 1000
  }
  return spent / calls
}
