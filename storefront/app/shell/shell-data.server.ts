import { env } from "~/config/env.server"
import { getSettings, listAnnouncements } from "~/api/store-info.server"
import type { Announcement } from "~/api/types"
import { translator } from "~/i18n/i18n.server"
import type { Language } from "~/i18n/languages"
import type { ErrorKind } from "./error-kind"
import { readPreferences, type Preferences } from "~/session/preferences.server"
import { customerToken, getSession } from "~/session/session.server"

export interface ShellData {
  language: Language
  theme: Preferences["theme"]
  /** server time, milliseconds since the epoch: the clock starts from it */
  now: number
  announcements: Announcement[]
  demo: boolean
  /** page of the sandbox while test keys stand in for real ones */
  sandboxUrl: string | null
  cartCount: number
  signedIn: boolean
  /** public origin, for canonical and social links */
  origin: string
  siteName: string
  errorTitles: Record<ErrorKind, string>
}

/**
 * Data of header and footer. It never fails: a page must stand even when announcements or settings do not
 * come. Without settings the store is taken for a demo, so that nobody mistakes made-up prices for real ones.
 */
export async function loadShell(request: Request, language: Language): Promise<ShellData> {
  const [preferences, session, announcements, settings] = await Promise.all([
    readPreferences(request),
    getSession(request),
    listAnnouncements(language).catch(() => []),
    getSettings(language).catch(() => ({ demo: true })),
  ])
  const t = translator(language, "common")
  return {
    language,
    theme: preferences.theme,
    now: Date.now(),
    announcements: announcements.filter(({ id }) => !preferences.dismissed.includes(id)),
    demo: settings.demo,
    sandboxUrl: env().SANDBOX_URL ?? null,
    cartCount: session.get("cart")?.count ?? 0,
    signedIn: customerToken(session) !== null,
    origin: new URL(env().STOREFRONT_URL).origin,
    siteName: translator(language, "seo")("site"),
    errorTitles: {
      notFound: t("errors.notFoundTitle"),
      tooMany: t("errors.tooManyTitle"),
      unavailable: t("errors.unavailableTitle"),
      unexpected: t("errors.unexpectedTitle"),
    },
  }
}
