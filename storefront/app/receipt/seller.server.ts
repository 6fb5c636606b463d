import { env } from "~/config/env.server"
import { LANGUAGES, type Language } from "~/i18n/languages"

/** Who sells, as papers name them; what is not set is left out. */
export interface Seller {
  name: string | null
  bin: string | null
  address: string | null
  phone: string | null
  email: string | null
}

/** One text for all languages, or three between bars: Kazakh, Russian, English. */
function inLanguage(text: string | undefined, language: Language): string | null {
  const texts = text?.split("|").map((one) => one.trim()) ?? []
  return texts[texts.length > 1 ? LANGUAGES.indexOf(language) : 0] || null
}

/** The seller's legal details, from the configuration. */
export function seller(language: Language): Seller {
  const { SELLER_NAME, SELLER_BIN, SELLER_ADDRESS, SELLER_PHONE, SELLER_EMAIL } = env()
  return {
    name: inLanguage(SELLER_NAME, language),
    bin: SELLER_BIN ?? null,
    address: inLanguage(SELLER_ADDRESS, language),
    phone: SELLER_PHONE ?? null,
    email: SELLER_EMAIL ?? null,
  }
}
