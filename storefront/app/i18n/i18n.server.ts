import { createInstance, type i18n as I18n, type TFunction } from "i18next"
import { LANGUAGES, type Language } from "./languages"
import type { Namespace } from "./namespaces"
import { PageTexts } from "./page-texts"
import { textSources } from "./text-sources.server"

function createI18next(language: Language): I18n {
  const instance = createInstance()
  // With all resources at hand init finishes at once; there is nothing to await.
  void instance.init({
    lng: language,
    fallbackLng: false,
    load: "currentOnly",
    defaultNS: "common",
    interpolation: { escapeValue: false },
    returnNull: false,
    resources: { [language]: textSources(language) },
    initImmediate: false,
  })
  return instance
}

function forEachLanguage<T>(create: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((it) => [it, create(it)])) as Record<Language, T>
}

const instances = forEachLanguage(createI18next)
const pages = forEachLanguage((language) => new PageTexts(language, textSources(language)))

/**
 * Texts for rendering a page: the same code as in the browser, so that both find the same words. Shared by all
 * requests because it never changes language.
 */
export function pageTexts(language: Language): PageTexts {
  return pages[language]
}

/** Translator for loaders and actions. */
export function translator<N extends Namespace>(language: Language, namespace: N): TFunction<N> {
  return instances[language].getFixedT(language, namespace)
}
