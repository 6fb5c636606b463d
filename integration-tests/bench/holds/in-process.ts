import { ceiling, makeCeiling } from "./ceiling"
import { race, type Contender, type Round } from "./claims"
import { claimHold, core, ours, stockUp } from "./contenders"
import { unitsOf } from "./keys"
import { setLiveHolds } from "./live-holds"
import { openModules, type BenchModules } from "./modules"
import type { Row, Section } from "./report"

/** How hard to measure. Core gets fewer claims: it is so much slower. */
export type Plan = { claims: number; coreClaims: number; workers: number; rounds: number }

export const LIVE_HOLDS = 100_000

const FEW_UNITS = 500

/** What the plugin adds to core's reservations would slow the rival down. */
const CORE_AS_IT_IS = "ALTER TABLE reservation_item DISABLE TRIGGER hold_sum_reserved"

/**
 * One coin in one branch that everybody wants: `holds` beside core and beside a bare statement, through the same
 * pool of connections.
 *
 * @param connections of the pool
 * @param show is given each section as soon as it is measured
 */
export async function measureInProcess(
  url: string,
  connections: number,
  plan: Plan,
  show: (section: Section) => void
): Promise<void> {
  const modules = await openModules(url, connections)
  try {
    await makeCeiling(modules.database)
    await modules.database.raw(CORE_AS_IT_IS)
    const contenders = [ours(modules), ceiling(modules.database), core(modules)]
    const contest = (units: (claims: number) => number) => measure(contenders, plan, units)
    await measure(
      contenders,
      { ...plan, claims: 500, coreClaims: 50, rounds: 1 },
      (claims) => claims
    )
    const few = () => measure([ours(modules)], { ...plan, rounds: 1 }, () => FEW_UNITS)
    show({ title: "more units than claims", rows: await contest((claims) => claims * 1.1) })
    show({ title: "nine refusals for each success", rows: await contest((claims) => claims / 10) })
    show({ title: `${FEW_UNITS} units`, rows: await few() })
    show({ title: "live holds of the same coin", rows: await amongLiveHolds(modules, plan) })
  } finally {
    await modules.close()
  }
}

/** Every round has each contender once, so that all of them meet the same moods of the machine. */
async function measure(
  contenders: Contender[],
  { rounds, workers, ...plan }: Plan,
  unitsFor: (claims: number) => number
): Promise<Row[]> {
  const rows: Row[] = contenders.map(({ name, rival }) => ({ name, rival, rounds: [] }))
  for (let round = 0; round < rounds; round++) {
    for (const [index, { name, open }] of contenders.entries()) {
      const claims = name === "core" ? plan.coreClaims : plan.claims
      const stock = Math.round(unitsFor(claims))
      rows[index]?.rounds.push(await race(await open(stock), { claims, stock, workers }))
    }
  }
  return rows
}

async function amongLiveHolds(modules: BenchModules, plan: Plan): Promise<Row[]> {
  const counts = [0, LIVE_HOLDS]
  const found = counts.map((): Round[] => [])
  for (let round = 0; round < plan.rounds; round++) {
    for (const [index, count] of counts.entries()) {
      found[index]?.push(await raceAmong(modules, plan, count))
    }
  }
  return counts.map((count, index) => ({
    name: `live holds: ${count}`,
    rounds: found[index] ?? [],
  }))
}

async function raceAmong(modules: BenchModules, plan: Plan, count: number): Promise<Round> {
  const stock = plan.claims + count
  const keys = await stockUp(modules, stock)
  await setLiveHolds(modules.database, keys, count)
  const coin = {
    claim: (number: number) => claimHold(modules, keys, number),
    given: () => unitsOf(modules.database, "hold", keys.item),
  }
  return race(coin, { claims: plan.claims, stock, workers: plan.workers })
}
