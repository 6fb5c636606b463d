import { useFetcher, useLocation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { Announcement } from "~/api/types"
import { CloseIcon } from "~/components/icons"
import { languageOfPath, pathInLanguage, type Language } from "~/i18n/languages"
import { useLanguage } from "./use-root-data"

/** One announcement; hiding it is a small form, so it works without script and is remembered. */
export function AnnouncementItem({ announcement }: { announcement: Announcement }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const fetcher = useFetcher()
  const { pathname, search } = useLocation()
  if (fetcher.state !== "idle") return null
  return (
    <li className="flex items-center gap-3 py-1">
      <span
        aria-hidden="true"
        className={`size-2 shrink-0 rotate-45 ${announcement.level === "warning" ? "bg-danger" : "bg-gold-line"}`}
      />
      <p className="flex-1 py-1">
        {announcement.message}
        {announcement.link && (
          <>
            {" "}
            <a
              href={linkInLanguage(announcement.link, language)}
              className="prose-link whitespace-nowrap"
            >
              {t("announcements.more")}
            </a>
          </>
        )}
      </p>
      <fetcher.Form method="post" action="/preferences">
        <input type="hidden" name="returnTo" value={pathname + search} />
        <button
          name="dismiss"
          value={announcement.id}
          aria-label={`${t("announcements.dismiss")}: ${announcement.message}`}
          className="inline-flex size-8 items-center justify-center rounded-full text-muted hover:text-ink"
        >
          <CloseIcon className="size-4" />
        </button>
      </fetcher.Form>
    </li>
  )
}

/** Staff may leave the language out of a path of the store (`/branches`); other sites keep their address. */
function linkInLanguage(link: string, language: Language): string {
  if (!link.startsWith("/")) return link
  return languageOfPath(link) ? pathInLanguage(link, language) : `/${language}${link}`
}
