import { translator } from "~/i18n/i18n.server"
import type { Language } from "~/i18n/languages"
import type { ReasonGroup } from "./types"

/** Why a card was refused, as the buyer reads it. */
export interface ReasonText {
  /** what has happened */
  what: string
  /** what to do now */
  next: string
}

/** P8: the sentences for a refusal in the page's language. */
export function reasonText(
  language: Language,
  { group }: { code: number; group: ReasonGroup }
): ReasonText {
  const t = translator(language, "payment")
  return { what: t(`reasons.${group}.what`), next: t(`reasons.${group}.next`) }
}
