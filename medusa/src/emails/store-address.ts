import { readEnv } from "../config/env"
import type { Language } from "../lib/languages"

/**
 * Address of a page of the store in a language.
 * @param path begins with a slash, e.g. `/sign-in`
 */
export function storeAddress(language: Language, path = ""): string {
  return `${readEnv(process.env).STOREFRONT_URL}/${language}${path}`
}
