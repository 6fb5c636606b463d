import { describe, expect, it } from "vitest"
import { pictureSources } from "./picture-sources"
import { PICTURE_WIDTHS } from "./widths"

describe("G17 addresses of pictures", () => {
  it("G17 drops the backend's origin and offers every width", () => {
    const { src, srcSet, sizes } = pictureSources("http://127.0.0.1:9000/static/1732-coin.webp", {
      sizes: "50vw",
    })
    expect(src).toBe("/images/640/static/1732-coin.webp")
    expect(srcSet?.split(", ")).toHaveLength(PICTURE_WIDTHS.length)
    expect(srcSet).toContain("/images/160/static/1732-coin.webp 160w")
    expect(sizes).toBe("50vw")
  })

  it("G17 keeps to the widths that are asked for", () => {
    const { src, srcSet } = pictureSources("/static/a.webp", { widths: [160, 320] })
    expect(src).toBe("/images/320/static/a.webp")
    expect(srcSet).toBe("/images/160/static/a.webp 160w, /images/320/static/a.webp 320w")
  })

  it("G17 keeps a path encoded, so that it can stand in a srcset", () => {
    expect(pictureSources("http://b/static/тиын 1, 2.webp").srcSet).not.toMatch(
      /\.webp(?! \d)|[а-я]/
    )
  })

  it.each(["data:image/png;base64,AA==", "blob:http://x/1"])("G17 leaves %s alone", (url) => {
    expect(pictureSources(url)).toEqual({ src: url })
  })

  it("B1 never leads to another host", () => {
    expect(pictureSources("//evil.example/x.webp").src).toBe("/images/640/x.webp")
    expect(pictureSources("https://evil.example//static/x.webp").src).toBe(
      "/images/640/static/x.webp"
    )
  })
})
