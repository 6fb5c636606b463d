import { DEFAULT_LANGUAGE, LANGUAGES } from "~/i18n/languages"

function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, (char) => `&#${char.charCodeAt(0)};`)
}

/**
 * Sitemap with each page in each language, every one naming the others.
 * @param pages paths below the language, for example `/coins/abai`
 */
export function sitemapXml(origin: string, pages: string[]): string {
  const urls = pages.flatMap((path) => {
    const address = (language: string) => escapeXml(`${origin}/${language}${path}`)
    const versions = [...LANGUAGES, "x-default"].map((code) => {
      const href = address(code === "x-default" ? DEFAULT_LANGUAGE : code)
      return `<xhtml:link rel="alternate" hreflang="${code}" href="${href}"/>`
    })
    return LANGUAGES.map(
      (language) => `<url><loc>${address(language)}</loc>${versions.join("")}</url>`
    )
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n")
}
