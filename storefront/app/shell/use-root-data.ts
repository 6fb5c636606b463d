import { useLocation, useRouteLoaderData } from "@remix-run/react"
import { DEFAULT_LANGUAGE, languageOfPath, type Language } from "~/i18n/languages"
import type { loader } from "~/root"
import { pathsOf } from "./paths"

/** What every page knows: language, theme, announcements, cart count. Undefined only if the root loader failed. */
export function useRootData() {
  return useRouteLoaderData<typeof loader>("root")
}

export function useLanguage(): Language {
  const root = useRootData()
  const { pathname } = useLocation()
  return root?.language ?? languageOfPath(pathname) ?? DEFAULT_LANGUAGE
}

/** Addresses of pages in the language of this page. */
export function usePaths() {
  return pathsOf(useLanguage())
}
