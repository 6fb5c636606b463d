import { useMatches } from "@remix-run/react"
import type { Language } from "~/i18n/languages"
import type { TextHandle } from "~/i18n/namespaces"
import { textUrl } from "~/i18n/text-files"

/** Tells the browser early which text files hydration will fetch. */
export function TextPreloads({ language }: { language: Language }) {
  const handles = useMatches().map((match) => match.handle as TextHandle | undefined)
  const namespaces = new Set(["common", ...handles.flatMap((handle) => handle?.i18n ?? [])])
  return [...namespaces].map((namespace) => (
    <link
      key={namespace}
      rel="preload"
      as="fetch"
      href={textUrl(language, namespace)}
      crossOrigin="anonymous"
    />
  ))
}
