import { callHeaders } from "~/api/sdk.server"
import type { Language } from "~/i18n/languages"
import { callerHeaders } from "./caller.server"

/**
 * Headers of a public read that somebody's page has caused: in its language, and on the caller's count. An answer
 * that is kept for all counts for the one who found none.
 */
export function publicHeadersOf(language: Language, request: Request): Record<string, string> {
  return { ...callHeaders(language), ...callerHeaders(request) }
}
