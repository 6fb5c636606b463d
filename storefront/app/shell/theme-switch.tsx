import { useFetcher, useLocation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { useRootData } from "./use-root-data"

const NEXT = { system: "dark", dark: "light", light: "system" } as const

/** Steps through system, dark and light. The choice is a cookie, so the next page is painted right from the start. */
export function ThemeSwitch() {
  const { t } = useTranslation()
  const fetcher = useFetcher()
  const { pathname, search } = useLocation()
  const theme = useRootData()?.theme ?? "system"
  return (
    <fetcher.Form method="post" action="/preferences">
      <input type="hidden" name="returnTo" value={pathname + search} />
      <button
        name="theme"
        value={NEXT[theme]}
        aria-label={`${t("theme.label")}: ${t(`theme.${theme}`)}`}
        title={`${t("theme.label")}: ${t(`theme.${theme}`)}`}
        className="inline-flex size-9 items-center justify-center rounded-full hover:text-brand"
      >
        <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
          {theme !== "light" && <path d={theme === "dark" ? FULL : HALF} fill="currentColor" />}
        </svg>
      </button>
    </fetcher.Form>
  )
}

const HALF = "M10 3a7 7 0 0 1 0 14z"
const FULL = "M10 3a7 7 0 0 1 0 14a7 7 0 0 1 0-14z"
