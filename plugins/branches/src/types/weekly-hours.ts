import { z } from "@medusajs/framework/zod"

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

const Interval = z
  .strictObject({
    from: z.string().regex(TIME, "Time must look like 09:00"),
    to: z.string().regex(TIME, "Time must look like 18:00"),
  })
  .refine(({ from, to }) => from < to, "An interval must end after it starts")

const Day = z
  .array(Interval)
  .max(6)
  .refine(
    (intervals) =>
      intervals.every((interval, index) => {
        const previous = intervals[index - 1]
        return !previous || previous.to <= interval.from
      }),
    "Intervals of a day must be in order and must not overlap"
  )

/**
 * Opening hours of one week in the local time of the branch. A break is the gap between two
 * intervals, a day off is an empty list. Times compare as text because they are zero-padded.
 */
export const WeeklyHoursSchema = z.strictObject({
  mon: Day,
  tue: Day,
  wed: Day,
  thu: Day,
  fri: Day,
  sat: Day,
  sun: Day,
})

/** Opening hours of one week; see {@link WeeklyHoursSchema}. */
export type WeeklyHours = z.infer<typeof WeeklyHoursSchema>
