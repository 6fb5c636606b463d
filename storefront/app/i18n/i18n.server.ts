import { createInstance, type i18n as I18n, type TFunction } from "i18next"
import { initReactI18next } from "react-i18next"
import { LANGUAGES, type Language } from "./languages"
import type { Namespace } from "./namespaces"

const files = import.meta.glob<Record<string, unknown>>("./locales/*/*.json", {
  eager: true,
  import: "default",
})

function resourcesOf(language: Language): Record<string, Record<string, unknown>> {
  const prefix = `./locales/${language}/`
  const own = Object.entries(files).filter(([file]) => file.startsWith(prefix))
  return Object.fromEntries(own.map(([file, texts]) => [file.slice(prefix.length, -5), texts]))
}

function createTexts(language: Language): I18n {
  const instance = createInstance()
  // With all resources at hand init finishes at once; there is nothing to await.
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    load: "currentOnly",
    defaultNS: "common",
    interpolation: { escapeValue: false },
    returnNull: false,
    resources: { [language]: resourcesOf(language) },
    initImmediate: false,
  })
  return instance
}

const instances = Object.fromEntries(
  LANGUAGES.map((language) => [language, createTexts(language)])
) as Record<Language, I18n>

/** The ready instance of a language; shared by all requests because it never changes language. */
export function textsOf(language: Language): I18n {
  return instances[language]
}

/** Translator for loaders and actions. */
export function translator<N extends Namespace>(language: Language, namespace: N): TFunction<N> {
  return instances[language].getFixedT(language, namespace)
}
