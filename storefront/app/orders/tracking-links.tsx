import { useTranslation } from "react-i18next"
import { buttonStyle } from "~/components/button-style"
import type { Tracking } from "./types"

/** G14: each tracking number as a button to the courier's page, or as plain text when there is no page. */
export function TrackingLinks({ tracking }: { tracking: Tracking[] }) {
  const { t } = useTranslation("orders")
  return (
    <div className="flex flex-wrap gap-2">
      {tracking.map(({ number, url }) =>
        url ? (
          <a
            key={number}
            href={url}
            target="_blank"
            rel="noreferrer"
            className={buttonStyle("secondary", "text-sm")}
          >
            {t("track", { number })}
          </a>
        ) : (
          <span key={number}>{t("trackNumber", { number })}</span>
        )
      )}
    </div>
  )
}
