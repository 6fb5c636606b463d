const YEAR = /^\d{4}$/
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Whether a text is an issue date: a year, where only that is known, or a day of the calendar
 * (ISO 8601 at reduced precision), such as "2013" or "2013-07-24".
 */
export function isIssueDate(text: string): boolean {
  if (YEAR.test(text)) {
    return true
  }
  const [, year, month, day] = DAY.exec(text) ?? []
  if (!year || !month || !day) {
    return false
  }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.toISOString().slice(0, 10) === text
}

/** The year of an issue date, or `null` when the date is not known. */
export function yearOf(issueDate: string | null): number | null {
  return issueDate ? Number(issueDate.slice(0, 4)) : null
}
