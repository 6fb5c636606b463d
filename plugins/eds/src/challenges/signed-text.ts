import type { Purpose } from "../types/purpose"

/** Everything that the text of a challenge says. */
export type SignedTextFacts = {
  /** Web origin of the shop, so that a signature relayed by another site shows. */
  origin: string
  purpose: Purpose
  /** 64 hexadecimal digits. */
  nonce: string
  issuedAt: Date
  /** The version that is signed, with its canonical text; for the purpose `agreement` only. */
  document?: { id: string; version: number; language: string; title: string; text: string }
}

/** First line of every signed text: names the form, so that another form can be told from it. */
export const SIGNED_TEXT_FORMAT = "qazyna-eds/1"

/**
 * The text that a buyer signs: UTF-8, lines ended by LF. A sign-in is its header lines alone; an agreement
 * adds the document's lines, an empty line and the full canonical text.
 */
export const signedText = ({
  origin,
  purpose,
  nonce,
  issuedAt,
  document,
}: SignedTextFacts): string => {
  const lines = [
    `format: ${SIGNED_TEXT_FORMAT}`,
    `site: ${origin}`,
    `purpose: ${purpose}`,
    ...(document
      ? [
          `document: ${document.id}`,
          `version: ${document.version}`,
          `language: ${document.language}`,
          `title: ${document.title}`,
        ]
      : []),
    `nonce: ${nonce}`,
    `issued-at: ${issuedAt.toISOString()}`,
  ]
  return `${lines.join("\n")}\n${document ? `\n${document.text}` : ""}`
}
