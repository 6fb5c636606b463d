import { useTranslation } from "react-i18next"
import { astanaTime } from "~/format/astana-time"
import { formatLongDate } from "~/format/date"
import { useServerTime } from "~/live/server-clock"

/**
 * Date and time in Astana, by the server's clock.
 * @param start server time in milliseconds since the epoch; without it there is nothing to show
 */
export function Clock({ start }: { start?: number }) {
  return start ? <Ticking start={start} /> : null
}

function Ticking({ start }: { start: number }) {
  const { t } = useTranslation()
  const now = useServerTime(start, 0)
  const { clock } = astanaTime(now)
  return (
    <p role="timer" aria-label={t("clock.label")} aria-live="off" className="py-1 text-muted">
      <time dateTime={new Date(now).toISOString()}>
        {formatLongDate(t, now)}, <span className="text-ink tabular-nums">{clock}</span>
      </time>{" "}
      <span className="whitespace-nowrap">{t("clock.zone")}</span>
    </p>
  )
}
