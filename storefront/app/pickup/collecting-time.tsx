import { useTranslation } from "react-i18next"
import { formatTime } from "~/format/astana-time"
import { formatLongDate } from "~/format/date"

/** When an order is collected; milliseconds since the epoch. */
export interface TimeSpan {
  startsAt: number
  endsAt: number
}

/** Day and time of collecting in words. The time is not broken at its dash. */
export function CollectingTime({ startsAt, endsAt }: TimeSpan) {
  const { t } = useTranslation()
  return (
    <>
      {formatLongDate(t, startsAt)},{" "}
      <span className="whitespace-nowrap">
        {formatTime(startsAt)}–{formatTime(endsAt)}
      </span>
    </>
  )
}
