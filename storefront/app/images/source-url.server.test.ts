import { describe, expect, it } from "vitest"
import { sourceUrl } from "./source-url.server"

const local = { backend: "http://127.0.0.1:9000" }
const withBucket = { ...local, bucket: "https://pictures.example" }

describe("B1 origins of pictures", () => {
  it("G17 finds the backend's own files", () => {
    expect(sourceUrl("static/1732-coin.webp", local).href).toBe(
      "http://127.0.0.1:9000/static/1732-coin.webp"
    )
    expect(sourceUrl("static/теңге 1.webp", local).pathname).toBe(
      `/static/${encodeURIComponent("теңге 1.webp")}`
    )
  })

  it("G17 finds files of the bucket when there is one", () => {
    expect(sourceUrl("shop/coin.png", withBucket).href).toBe(
      "https://pictures.example/shop/coin.png"
    )
    expect(() => sourceUrl("shop/coin.png", local)).toThrow(
      expect.objectContaining({ code: "picture_not_found", status: 404 })
    )
  })

  it.each([
    "",
    "/static/a.webp",
    "static//a.webp",
    "static/../store/coins.webp",
    "static/./a.webp",
    "../static/a.webp",
    "static\\..\\a.webp",
    "static/a\u0000.webp",
    "static/a.webp?x=1",
    "static/%2e%2e/a.webp",
    "http://evil.example/a.webp",
    `static/${"a".repeat(2_000)}.webp`,
  ])("B1 refuses %j as a path", (path) => {
    expect(() => sourceUrl(path, withBucket)).toThrow(
      expect.objectContaining({ code: "picture_path_not_allowed", status: 400 })
    )
  })

  it.each([
    "store/coins",
    "admin/orders",
    "static/coin.svg",
    "static/notes.pdf",
    "static/private-export.webp",
    "static",
  ])("B1 shows no %s", (path) => {
    expect(() => sourceUrl(path, local)).toThrow(
      expect.objectContaining({ code: "picture_not_found" })
    )
  })

  it("B1 never leaves the allowed origins, whatever the path", () => {
    for (const path of ["static/@evil.example/a.webp", "static/a:b@c.webp", "x/;evil.webp"]) {
      const { origin } = sourceUrl(path, withBucket)
      expect(["http://127.0.0.1:9000", "https://pictures.example"]).toContain(origin)
    }
  })
})
