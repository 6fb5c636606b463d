import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { astanaTime } from "~/format/astana-time"
import { formatLongDate } from "~/format/date"

const SECOND = 1_000

/**
 * Date and time in Astana. The first picture is the server's, so hydration finds what it expects; from then on
 * it ticks by the server's clock, because the visitor's own may be wrong.
 * @param start server time in milliseconds since the epoch
 */
export function Clock({ start = 0 }: { start?: number }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(start)

  useEffect(() => {
    const ahead = start - Date.now()
    const tick = () => setNow(Date.now() + ahead)
    const timer = setInterval(tick, SECOND)
    return () => clearInterval(timer)
  }, [start])

  if (now === 0) return null
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
