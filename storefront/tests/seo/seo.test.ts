import { describe, expect, test } from "vitest"
import { pageMeta } from "~/seo/page-meta"
import { sitemapXml } from "~/seo/sitemap"

const seo = {
  title: "Coins",
  path: "/en/coins?page=2",
  language: "en" as const,
  origin: "https://store.example",
  siteName: "Qazyna",
  picture: "/og/en/abai.png",
}

describe("G0 what search engines see", () => {
  test("is one address per page and its versions in all languages", () => {
    const meta = pageMeta(seo)
    expect(meta).toContainEqual({
      tagName: "link",
      rel: "canonical",
      href: "https://store.example/en/coins?page=2",
    })
    for (const [hrefLang, path] of [
      ["kk", "kk"],
      ["ru", "ru"],
      ["en", "en"],
      ["x-default", "kk"],
    ]) {
      expect(meta).toContainEqual({
        tagName: "link",
        rel: "alternate",
        hrefLang,
        href: `https://store.example/${path}/coins?page=2`,
      })
    }
  })

  test("has the picture with its full address", () => {
    expect(pageMeta(seo)).toContainEqual({
      property: "og:image",
      content: "https://store.example/og/en/abai.png",
    })
  })

  test("is a sitemap with every page in every language", () => {
    const xml = sitemapXml("https://store.example", ["", "/coins/a&b"])
    expect(xml.match(/<url>/g)).toHaveLength(6)
    expect(xml).toContain("<loc>https://store.example/ru/coins/a&#38;b</loc>")
    expect(xml).toContain('hreflang="x-default" href="https://store.example/kk"')
  })
})
