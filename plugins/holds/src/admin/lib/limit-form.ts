import type { Limit } from "./types"

/** Whether the limit for all products holds, or one of the product's own. */
export type LimitKind = "all" | "own"

/** What the form holds: text as typed, so that an unfinished number is not lost. */
export type LimitForm = Record<keyof Limit, string> & { kind: LimitKind }

/** What is wrong with a field, as the key of a text. */
export type LimitProblems = Partial<Record<keyof Limit, "wholeUnits" | "wholeDays" | "daysOfWhat">>

/** The largest numbers that the Admin API takes. */
const MOST_UNITS = 1_000_000
const MOST_DAYS = 36_500

export const toForm = (limit: Limit | null): LimitForm => ({
  kind: limit ? "own" : "all",
  per_order: limit?.per_order?.toString() ?? "",
  per_person: limit?.per_person?.toString() ?? "",
  period_days: limit?.period_days?.toString() ?? "",
})

const isBlank = (text: string): boolean => text.trim() === ""

const isCount = (text: string, most: number): boolean =>
  isBlank(text) || (/^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most)

/** What a form must not be saved with; empty when it may be. */
export const problemsOf = ({
  kind,
  per_order,
  per_person,
  period_days,
}: LimitForm): LimitProblems => {
  if (kind === "all") {
    return {}
  }
  const days = !isCount(period_days, MOST_DAYS)
    ? "wholeDays"
    : !isBlank(period_days) && isBlank(per_person)
      ? "daysOfWhat"
      : undefined
  return {
    ...(!isCount(per_order, MOST_UNITS) && { per_order: "wholeUnits" as const }),
    ...(!isCount(per_person, MOST_UNITS) && { per_person: "wholeUnits" as const }),
    ...(days && { period_days: days }),
  }
}

const count = (text: string): number | null => (isBlank(text) ? null : Number(text))

/** The limit of a form without problems; null for the one of all products. */
export const toLimit = ({ kind, per_order, per_person, period_days }: LimitForm): Limit | null =>
  kind === "all"
    ? null
    : {
        per_order: count(per_order),
        per_person: count(per_person),
        period_days: count(period_days),
      }
