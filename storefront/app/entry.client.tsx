import { RemixBrowser } from "@remix-run/react"
import { startTransition } from "react"
import { hydrateRoot } from "react-dom/client"
import { I18nextProvider } from "react-i18next"
import { loadTexts } from "./i18n/i18n.client"
import { DEFAULT_LANGUAGE, isLanguage } from "./i18n/languages"

const { lang } = document.documentElement
const texts = await loadTexts(isLanguage(lang) ? lang : DEFAULT_LANGUAGE)

startTransition(() => {
  hydrateRoot(
    document,
    <I18nextProvider i18n={texts.asI18n()}>
      <RemixBrowser />
    </I18nextProvider>
  )
})
