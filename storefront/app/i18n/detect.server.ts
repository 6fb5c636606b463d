import { createCookie } from "@remix-run/node"
import { RemixI18Next } from "remix-i18next/server"
import { isHttps } from "~/config/env.server"
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, languageOfPath, type Language } from "./languages"

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

const languageCookie = createCookie("qz_lang", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: YEAR_IN_SECONDS,
})

const remixI18n = new RemixI18Next({
  detection: {
    supportedLanguages: [...LANGUAGES],
    fallbackLanguage: DEFAULT_LANGUAGE,
    cookie: languageCookie,
    order: ["cookie", "header"],
  },
})

/** Language of a request: the URL's, else the remembered one, else the browser's, else Kazakh. */
export async function detectLanguage(request: Request): Promise<Language> {
  const fromPath = languageOfPath(new URL(request.url).pathname)
  if (fromPath) return fromPath
  const detected = await remixI18n.getLocale(request)
  return isLanguage(detected) ? detected : DEFAULT_LANGUAGE
}

/** `Set-Cookie` value that remembers a language, or null when the browser already has it. */
export async function rememberLanguage(request: Request, language: Language) {
  const known: unknown = await languageCookie.parse(request.headers.get("Cookie"))
  if (known === language) return null
  return languageCookie.serialize(language, { secure: isHttps() })
}
