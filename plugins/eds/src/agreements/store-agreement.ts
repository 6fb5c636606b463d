import { createHash } from "node:crypto"
import type { PublishedAgreement } from "../types/agreement"
import type { Language } from "../types/language"

/** A version in one language, as a buyer reads it. */
export const storeAgreement = (agreement: PublishedAgreement, language: Language) => {
  const { title, text } = agreement.texts[language]
  return {
    id: agreement.id,
    version: agreement.version,
    published_at: agreement.published_at,
    title,
    text,
    locale: language,
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
  }
}
