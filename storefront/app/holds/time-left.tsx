import { useTranslation } from "react-i18next"
import { formatTime } from "~/format/astana-time"
import { formatLeft } from "./hold-phase"

interface TimeLeftProps {
  /** end of the clock, milliseconds since the epoch */
  end: number
  secondsLeft: number
}

/**
 * Minutes and seconds that are left, and when they end. Where no script runs the numbers would stand still, so
 * only the end is told there. Read aloud when asked for, never by itself.
 */
export function TimeLeft({ end, secondsLeft }: TimeLeftProps) {
  const { t } = useTranslation("holds")
  return (
    <span role="timer" aria-live="off">
      <strong className="font-semibold tabular-nums noscript:hidden">
        {formatLeft(secondsLeft)}
      </strong>
      <span className="noscript:hidden">, </span>
      <span className="whitespace-nowrap">{t("until", { time: formatTime(end) })}</span>
    </span>
  )
}
