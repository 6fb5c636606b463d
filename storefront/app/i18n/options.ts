import type { InitOptions } from "i18next"
import type { Language } from "./languages"

/** What server and browser must agree on, or hydration would differ. */
export function textOptions(language: Language): InitOptions {
  return {
    lng: language,
    fallbackLng: false,
    load: "currentOnly",
    defaultNS: "common",
    interpolation: { escapeValue: false },
    returnNull: false,
  }
}
