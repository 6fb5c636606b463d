/** All of Kazakhstan goes by UTC+5, the whole year: Asia/Almaty. */
const OFFSET_MS = 5 * 3_600_000

const DAY_MS = 24 * 3_600_000

/** The day that clocks in Kazakhstan show at a moment, as `2026-11-22`. */
export const localDay = (moment: Date): string =>
  new Date(moment.getTime() + OFFSET_MS).toISOString().slice(0, 10)

/** The moment at which clocks in Kazakhstan show a day and a time such as `09:00`. */
export const momentAt = (day: string, time = "00:00"): Date =>
  new Date(Date.parse(`${day}T${time}:00.000Z`) - OFFSET_MS)

/** The day that lies some days after another one. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** Day of the week, Monday is 0. */
export const weekDayOf = (day: string): number =>
  (new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7
