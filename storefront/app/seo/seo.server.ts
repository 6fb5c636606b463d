import type { TFunction } from "i18next"
import { env } from "~/config/env.server"
import { translator } from "~/i18n/i18n.server"
import type { Language } from "~/i18n/languages"
import type { PageSeo } from "./page-meta"

type Words = Pick<PageSeo, "title" | "description" | "picture" | "type" | "noIndex">

/**
 * What `pageMeta` needs, in the page's language. The texts stay on the server: only the finished sentences travel.
 * @param path canonical path of the page, in its language
 */
export function describePage(
  language: Language,
  path: string,
  words: (t: TFunction<"seo">) => Words
): PageSeo {
  const t = translator(language, "seo")
  return {
    ...words(t),
    path,
    language,
    origin: new URL(env().STOREFRONT_URL).origin,
    siteName: t("site"),
  }
}
