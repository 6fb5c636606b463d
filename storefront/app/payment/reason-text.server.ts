import { translator } from "~/i18n/i18n.server"
import type { Language } from "~/i18n/languages"
import type { Texts } from "~/i18n/namespaces"
import type { ReasonGroup } from "./types"

/** Why a card was refused, as the buyer reads it. */
export interface ReasonText {
  /** what has happened */
  what: string
  /** what to do now */
  next: string
}

type ReasonCode = Exclude<keyof Texts["payment-reasons"], "next">

/** P8: the sentences for a refusal in the page's language; a code that is not known yet gets a general one. */
export function reasonText(
  language: Language,
  { code, group }: { code: number; group: ReasonGroup }
): ReasonText {
  const t = translator(language, "payment-reasons")
  const known = t(String(code) as ReasonCode, { defaultValue: "" })
  return { what: known || t("other"), next: t(`next.${group}`) }
}
