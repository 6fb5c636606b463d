import { useTranslation } from "react-i18next"
import { AnnouncementItem } from "./announcement-item"
import { useRootData } from "./use-root-data"

/** What staff announce (G0), and the notice that a demo store's facts are made up. */
export function InformationLine() {
  const { t } = useTranslation()
  const root = useRootData()
  if (!root || (!root.demo && root.announcements.length === 0)) return null
  return (
    <section
      aria-label={t("announcements.label")}
      className="border-b border-line bg-surface text-sm print:hidden"
    >
      <div className="page divide-y divide-line">
        {root.demo && (
          <p className="py-2">
            <strong className="font-semibold text-gold">{t("demo.title")}</strong> {t("demo.text")}
          </p>
        )}
        {root.announcements.length > 0 && (
          <ul className="divide-y divide-line">
            {root.announcements.map((announcement) => (
              <AnnouncementItem key={announcement.id} announcement={announcement} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
