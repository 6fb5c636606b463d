import { isApiError, retryAfterOf } from "~/api/api-error"
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
  const wait = waitText(language, retryAfterOf(error))
  return {
    code: error.code,
    message: [known || t("unknown_error"), wait].filter(Boolean).join(" "),
  }
}

const MINUTE = 60

/**
 * When something may be tried again, in words; nothing when it is not known.
 * @param seconds from now on
 */
export function waitText(language: Language, seconds: number): string {
  if (seconds <= 0) return ""
  const t = translator(language, "errors")
  return seconds < MINUTE
    ? t("wait.seconds", { count: seconds })
    : t("wait.minutes", { count: Math.ceil(seconds / MINUTE) })
}

/** Status and headers of an answer that tells of a refusal: a limit keeps saying when to come back. */
export function refusalInit(error: unknown): { status: number; headers?: Record<string, string> } {
  if (!isApiError(error)) return { status: 500 }
  const seconds = retryAfterOf(error)
  const headers = seconds > 0 ? { "Retry-After": String(seconds) } : undefined
  return { status: error.status, ...(headers && { headers }) }
}
