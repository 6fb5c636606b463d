import { createInstance, type BackendModule, type i18n as I18n } from "i18next"
import { getInitialNamespaces } from "remix-i18next/client"
import { initReactI18next } from "react-i18next"
import type { Language } from "./languages"
import { textOptions } from "./options"
import { textUrl } from "./text-files"

/** Loads the page language's texts, namespace by namespace, from files the server has told the browser to preload. */
const files: BackendModule = {
  type: "backend",
  init() {},
  read(language, namespace, done) {
    const url = textUrl(language as Language, namespace)
    if (!url) return done(new Error(`No texts ${language}/${namespace}`), null)
    fetch(url)
      .then((response) => response.json())
      .then((texts) => done(null, texts))
      .catch((error: Error) => done(error, null))
  },
}

/** Texts for hydration: resolves when all namespaces of the matched routes are there. */
export async function loadTexts(language: Language): Promise<I18n> {
  const instance = createInstance()
  await instance
    .use(initReactI18next)
    .use(files)
    .init({ ...textOptions(language), ns: [...new Set(["common", ...getInitialNamespaces()])] })
  return instance
}
