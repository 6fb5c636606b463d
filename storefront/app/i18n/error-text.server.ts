import { isApiError } from "~/api/api-error"
import { translator } from "./i18n.server"
import type { Language } from "./languages"
import type { Texts } from "./namespaces"

type ErrorCode = keyof Texts["errors"]

/** What the buyer is told about a refusal: its code, and the sentence for it in the page's language. */
export interface Refusal {
  code: string
  message: string
}

/**
 * The sentence for an error of the Store API. Anything unexpected is thrown on: it belongs to the error page.
 */
export function refusalOf(language: Language, error: unknown): Refusal {
  if (!isApiError(error)) throw error
  const t = translator(language, "errors")
  const known = t(error.code as ErrorCode, { defaultValue: "" })
  return { code: error.code, message: known || t("unknown_error") }
}
