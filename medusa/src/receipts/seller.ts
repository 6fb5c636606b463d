import { readEnv } from "../config/env"
import { LANGUAGES, type Language } from "../lib/languages"

/** Who sells, as papers name them; what is not set is left out. */
export type Seller = {
  name?: string
  bin?: string
  address?: string
  phone?: string
  email?: string
}

/** One text for all languages, or three between bars: Kazakh, Russian, English. */
function inLanguage(text: string | undefined, language: Language): string | undefined {
  const texts = text?.split("|").map((one) => one.trim()) ?? []
  return texts[texts.length > 1 ? LANGUAGES.indexOf(language) : 0] || undefined
}

/** The seller's legal details, from the configuration. */
export function seller(language: Language): Seller {
  const env = readEnv(process.env)
  return {
    name: inLanguage(env.SELLER_NAME, language),
    bin: env.SELLER_BIN,
    address: inLanguage(env.SELLER_ADDRESS, language),
    phone: env.SELLER_PHONE,
    email: env.SELLER_EMAIL,
  }
}
