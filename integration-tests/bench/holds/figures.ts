import { percentile } from "../figures"
import type { Round } from "./claims"

/** Rounds of one contender, summed up. */
export type Summary = { perSecond: number; p95: number; given: number; oversold: number }

/** The middle value; of an even number of values the mean of both in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? 0
  const high = sorted[Math.floor(middle)] ?? 0
  return (low + high) / 2
}

/** Units given beyond what there was. */
export function oversold({ given, stock }: Pick<Round, "given" | "stock">): number {
  return Math.max(0, given - stock)
}

/**
 * Medians over rounds, since the machine has moods; what was given beyond stock in any of them is added up.
 */
export function summary(rounds: Round[]): Summary {
  return {
    perSecond: median(rounds.map(({ claims, seconds }) => claims / seconds)),
    p95: median(
      rounds.map(({ times }) =>
        percentile(
          times.toSorted((one, other) => one - other),
          0.95
        )
      )
    ),
    given: median(rounds.map(({ given }) => given)),
    oversold: rounds.reduce((sum, round) => sum + oversold(round), 0),
  }
}

/** Ours divided by theirs; zero where nothing was measured. */
export function ratio(ours: Summary | undefined, theirs: Summary | undefined): number {
  return ours && theirs && theirs.perSecond > 0 ? ours.perSecond / theirs.perSecond : 0
}
