import { describe, expect, test } from "vitest"
import { detectLanguage } from "~/i18n/detect.server"
import { languageOfPath, pathInLanguage } from "~/i18n/languages"

const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://store.test${path}`, { headers })

describe("G0 language of a page", () => {
  test("is the first part of its path", () => {
    expect(languageOfPath("/ru/coins")).toBe("ru")
    expect(languageOfPath("/kkk")).toBeNull()
    expect(languageOfPath("/")).toBeNull()
  })

  test("switches without losing the page and its query", () => {
    expect(pathInLanguage("/kk/coins?metal=gold&page=2", "en")).toBe("/en/coins?metal=gold&page=2")
    expect(pathInLanguage("/kk", "ru")).toBe("/ru")
    expect(pathInLanguage("/nowhere", "ru")).toBe("/ru")
  })

  test("comes from the path, then the cookie, then the browser, then is Kazakh", async () => {
    const cookie = `qz_lang=${encodeURIComponent(Buffer.from('"ru"').toString("base64"))}`
    const headers = { cookie, "accept-language": "en-GB,en;q=0.9" }
    expect(await detectLanguage(request("/en/coins", headers))).toBe("en")
    expect(await detectLanguage(request("/", headers))).toBe("ru")
    expect(await detectLanguage(request("/", { "accept-language": "en-GB,en;q=0.9" }))).toBe("en")
    expect(await detectLanguage(request("/", { "accept-language": "de" }))).toBe("kk")
    expect(await detectLanguage(request("/"))).toBe("kk")
  })
})
