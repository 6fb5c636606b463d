import { useLocation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { LANGUAGE_NAMES, LANGUAGES, pathInLanguage } from "~/i18n/languages"
import { useLanguage } from "./use-root-data"

/** The same page in the other languages. Plain links: a new language is a new document, with its own texts. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const current = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <nav aria-label={t("nav.language")} className="flex gap-x-1">
      {LANGUAGES.map((language) => (
        <a
          key={language}
          href={pathInLanguage(pathname + search, language)}
          lang={language}
          hrefLang={language}
          aria-current={language === current ? "true" : undefined}
          className="inline-flex min-h-9 items-center px-1.5 hover:text-brand hover:underline aria-[current]:font-semibold aria-[current]:text-brand"
        >
          {LANGUAGE_NAMES[language]}
        </a>
      ))}
    </nav>
  )
}
