import type { MetaDescriptor } from "@remix-run/node"
import { DEFAULT_LANGUAGE, LANGUAGES, pathInLanguage, type Language } from "~/i18n/languages"

/** What a loader says about its page to search engines and to people who share it. */
export interface PageSeo {
  title: string
  description?: string
  /** path with the part of the query that makes another page, for example `/kk/coins?page=2` */
  path: string
  language: Language
  origin: string
  siteName: string
  /** path or address of the picture for social networks */
  picture?: string
  type?: "website" | "product"
  /** pages that are nobody's answer: search results, combinations of filters */
  noIndex?: boolean
}

const OG_LOCALES: Record<Language, string> = { kk: "kk_KZ", ru: "ru_RU", en: "en_US" }

/** Title, description, canonical, language alternates and Open Graph of a page. */
export function pageMeta(seo: PageSeo | undefined): MetaDescriptor[] {
  if (!seo) return []
  const address = (path: string) => new URL(path, seo.origin).href
  const title = `${seo.title} | ${seo.siteName}`
  const alternates = [
    ...LANGUAGES.map((language) => ({ hrefLang: language as string, language })),
    { hrefLang: "x-default", language: DEFAULT_LANGUAGE },
  ]
  return [
    { title },
    ...(seo.description ? [{ name: "description", content: seo.description }] : []),
    ...(seo.noIndex ? [{ name: "robots", content: "noindex, follow" }] : []),
    { tagName: "link", rel: "canonical", href: address(seo.path) },
    ...alternates.map(({ hrefLang, language }) => ({
      tagName: "link" as const,
      rel: "alternate",
      hrefLang,
      href: address(pathInLanguage(seo.path, language)),
    })),
    { property: "og:title", content: seo.title },
    { property: "og:type", content: seo.type ?? "website" },
    { property: "og:url", content: address(seo.path) },
    { property: "og:site_name", content: seo.siteName },
    { property: "og:locale", content: OG_LOCALES[seo.language] },
    ...(seo.description ? [{ property: "og:description", content: seo.description }] : []),
    ...(seo.picture
      ? [
          { property: "og:image", content: address(seo.picture) },
          { name: "twitter:card", content: "summary_large_image" },
        ]
      : []),
  ]
}
