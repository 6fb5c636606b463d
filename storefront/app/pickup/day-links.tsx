import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { formatDayOfMonth, formatWeekday } from "~/format/date"
import type { PickupData } from "./pickup-page.server"

/** The days that can be chosen, as links: they work without script, and the open one is marked. */
export function DayLinks({ days, open }: Pick<PickupData, "days" | "open">) {
  const { t } = useTranslation("pickup")
  const { t: common } = useTranslation()
  return (
    <nav aria-label={t("days")}>
      <ul className="grid grid-cols-3 gap-2 sm:grid-cols-4">
        {days.map(({ date, startsAt, free }) => (
          <li key={date}>
            <Link
              to={`?day=${date}`}
              replace
              preventScrollReset
              aria-current={date === open ? "date" : undefined}
              className="block h-full rounded-md border border-line bg-surface px-2 py-2 hover:border-brand sm:px-3 aria-[current]:border-brand aria-[current]:bg-brand-soft"
            >
              <span className="block text-sm text-muted">{formatWeekday(common, startsAt)}</span>
              <span className="block font-medium max-sm:text-sm">
                {formatDayOfMonth(common, startsAt)}
              </span>
              {free === 0 && <span className="block text-sm text-muted">{t("full")}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
