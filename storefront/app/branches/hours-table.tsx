import { useTranslation } from "react-i18next"
import { WEEK_DAYS, type Interval, type WeeklyHours } from "~/api/types"
import { FactTable } from "~/components/fact-table"

function times(intervals: Interval[]): string {
  return intervals.map(({ from, to }) => `${from}–${to}`).join(", ")
}

/** Opening hours of a week; a break shows as two intervals. */
export function HoursTable({ hours }: { hours: WeeklyHours }) {
  const { t } = useTranslation("branches")
  const { t: common } = useTranslation()
  const rows = WEEK_DAYS.map((day) => {
    const intervals = hours[day] ?? []
    return {
      label: common(`date.weekdays.${day}`),
      value: (
        <span className={intervals.length > 0 ? "tabular-nums" : "text-muted"}>
          {intervals.length > 0 ? times(intervals) : t("dayOff")}
        </span>
      ),
    }
  })
  return <FactTable caption={t("hours")} rows={rows} />
}
