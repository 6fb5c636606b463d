import type { Agreement } from "./agreement-api.server"
import { renderMarkdown } from "./markdown.server"

/** An agreement as pages show it. */
export interface AgreementView {
  id: string
  version: number
  /** milliseconds since the epoch */
  publishedAt: number
  title: string
  /** made by us from the Markdown of the text */
  html: string
  /** hex, of the text that is signed */
  sha256: string
}

export function presentAgreement(agreement: Agreement): AgreementView {
  const { id, version, published_at, title, text, sha256 } = agreement
  return {
    id,
    version,
    publishedAt: Date.parse(published_at),
    title,
    html: renderMarkdown(text),
    sha256,
  }
}
