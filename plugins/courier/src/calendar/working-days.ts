const DAY_MS = 86_400_000

/** All of Kazakhstan has one time since 1 March 2024: five hours ahead of UTC. */
const AHEAD_OF_UTC_MS = 5 * 3_600_000

/** A date and a time of day in Kazakhstan, as texts that can be compared. */
export type LocalMoment = { date: string; time: string }

/** What clock and calendar show in Kazakhstan at a moment. */
export const localMoment = (moment: Date): LocalMoment => {
  const shown = new Date(moment.getTime() + AHEAD_OF_UTC_MS).toISOString()
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) }
}

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`)

const next = (date: string): string =>
  new Date(midnight(date).getTime() + DAY_MS).toISOString().slice(0, 10)

/** Monday to Friday, unless it is a day off. */
export const isWorkingDay = (date: string, daysOff: ReadonlySet<string>): boolean => {
  const weekDay = midnight(date).getUTCDay()
  return weekDay !== 0 && weekDay !== 6 && !daysOff.has(date)
}

/** The working day that comes so many working days after a date; with 0 the date itself or the next that is one. */
export const workingDayAfter = (
  date: string,
  count: number,
  daysOff: ReadonlySet<string>
): string => {
  let day = date
  while (!isWorkingDay(day, daysOff)) {
    day = next(day)
  }
  for (let left = count; left > 0; left -= 1) {
    day = workingDayAfter(next(day), 0, daysOff)
  }
  return day
}
