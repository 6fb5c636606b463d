import { table } from "../figures"
import type { Round } from "./claims"
import { oversold, ratio, summary } from "./figures"

/** Rounds of one way to claim; what a rival gives beyond stock is none of our failures. */
export type Row = { name: string; rounds: Round[]; rival?: boolean }

/** What was measured under the same conditions; ours is the first row. */
export type Section = { title: string; rows: Row[] }

/**
 * The line of figures.
 *
 * @param sections all of them; the first has ours, the bare statement and core
 */
export function ratios(sections: Section[]): string {
  const [[ours, ceiling, core] = []] = sections.map(({ rows }) => rows.map(summed))
  const beyond = sections
    .flatMap(({ rows }) => rows.filter(({ rival }) => !rival))
    .flatMap(({ rounds }) => rounds)
    .reduce((sum, round) => sum + oversold(round), 0)
  const figures = [
    `core=${ratio(ours, core).toFixed(2)}`,
    `ceiling=${ratio(ours, ceiling).toFixed(2)}`,
    `oversold=${beyond}`,
  ]
  return `ratio ${figures.join(" ")}\n`
}

/** A section as a table, with the ratio of its first row to each. */
export function tableOf({ title, rows }: Section): string {
  const head = [title, "claims", "units", "given", "oversold", "claims/s", "p95 ms", "ratio"]
  const [first] = rows.map(summed)
  const cells = rows.map((row) => {
    const found = summed(row)
    const { claims = 0, stock = 0 } = row.rounds[0] ?? {}
    return [
      row.name,
      String(claims),
      String(stock),
      String(found.given),
      String(found.oversold),
      found.perSecond.toFixed(found.perSecond < 100 ? 1 : 0),
      found.p95.toFixed(1),
      ratio(first, found).toFixed(2),
    ]
  })
  return `${table([head, ...cells])}\n\n`
}

const summed = ({ rounds }: Row) => summary(rounds)
