import { z } from "@medusajs/framework/zod"
import type { LANGUAGES } from "./language"

/** Long enough for any contract; hashing it in GOST takes some 60 ms. */
const MAX_TEXT = 200_000

/**
 * A text as it is signed: Unicode in composed form, lines ended by LF, no spaces at their ends, one
 * line break at the very end. What an editor or a browser does to a text does not change its hash.
 */
export const canonicalText = (text: string): string =>
  `${text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim()}\n`

const VersionText = z.strictObject({
  title: z.string().trim().min(1).max(500),
  text: z.string().trim().min(1).max(MAX_TEXT).transform(canonicalText),
})

/** Title and text (markdown) of one version in every language. */
export const AgreementTextsSchema = z.strictObject({
  kk: VersionText,
  ru: VersionText,
  en: VersionText,
} satisfies Record<(typeof LANGUAGES)[number], typeof VersionText>)

export type AgreementTexts = z.output<typeof AgreementTextsSchema>

/** A version of the agreement. A draft has neither number nor date. */
export type AgreementDTO = {
  id: string
  /** 1, 2, 3 … in the order of publishing; null for a draft. */
  version: number | null
  /** From when on it is in force; may lie ahead. Null for a draft. */
  published_at: Date | null
  texts: AgreementTexts
  created_at: Date
  updated_at: Date
}

/** A version that is or will be in force. */
export type PublishedAgreement = AgreementDTO & { version: number; published_at: Date }

/** Whether a version has been published. */
export const isPublished = (agreement: AgreementDTO): agreement is PublishedAgreement =>
  agreement.version !== null && agreement.published_at !== null
