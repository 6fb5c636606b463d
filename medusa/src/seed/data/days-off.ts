/**
 * Days between Monday and Friday on which Kazakhstan does not work: holidays, and the days that are taken off for
 * those that fell on a weekend. 2026 as the official calendar has it, 2027 computed by the same rules.
 */
export const DAYS_OFF = [
  "2026-01-01",
  "2026-01-02",
  "2026-01-07",
  "2026-03-09",
  "2026-03-23",
  "2026-03-24",
  "2026-03-25",
  "2026-05-01",
  "2026-05-07",
  "2026-05-11",
  "2026-05-27",
  "2026-07-06",
  "2026-10-26",
  "2026-12-16",
  "2027-01-01",
  "2027-01-04",
  "2027-01-07",
  "2027-03-08",
  "2027-03-15",
  "2027-03-22",
  "2027-03-23",
  "2027-03-24",
  "2027-05-03",
  "2027-05-07",
  "2027-05-10",
  "2027-07-06",
  "2027-10-25",
  "2027-12-16",
] as const
