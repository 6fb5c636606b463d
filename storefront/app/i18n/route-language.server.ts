import { data } from "@remix-run/node"
import { isLanguage, type Language } from "./languages"

/**
 * Language of a route below `$lang`.
 * @throws 404 response when the first part of the path is no language
 */
export function requireLanguage(params: { lang?: string }): Language {
  if (isLanguage(params.lang)) return params.lang
  throw data({ code: "page_not_found" }, { status: 404 })
}
