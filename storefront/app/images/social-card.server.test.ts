import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { drawSocialCard } from "./social-card.server"
import { measure, outline } from "./social-lettering.server"
import { setTitle, type TitleBox } from "./social-title.server"

const coin = sharp({ create: { width: 40, height: 40, channels: 4, background: "#888888" } })
  .webp()
  .toBuffer()

describe("G20 pictures for social networks", () => {
  it("G20 is 1200 by 630 with both faces", async () => {
    const picture = await coin
    const card = await drawSocialCard({
      title: "Қазақстан Тәуелсіздігіне 30 жыл",
      denomination: "500 теңге",
      siteName: "Qazyna",
      reverse: picture,
      obverse: picture,
    })
    expect(await sharp(card).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 })
    const spot = await sharp(card).extract({ left: 200, top: 250, width: 9, height: 9 }).toBuffer()
    const { channels } = await sharp(spot).stats()
    expect(channels[0]?.mean).toBeCloseTo(0x88, -1)
  })

  it("B1 takes a hostile title and a coin without pictures", async () => {
    const card = await drawSocialCard({
      title: `</path><script>&"' \u0000 ${"Ұ".repeat(300)}`,
      denomination: "",
      siteName: "",
      reverse: null,
      obverse: null,
    })
    expect(await sharp(card).metadata()).toMatchObject({ width: 1200 })
  })

  it.each(["ӘҒҚҢӨҰҮҺІ", "әғқңөұүһі", "ǴŃÝÚ"])("G20 has every letter of %s", (letters) => {
    const missing = outline("\uffff", "noto-serif", 50).path
    for (const letter of letters) {
      expect(outline(letter, "noto-serif", 50).path).not.toBe(missing)
      expect(outline(letter, "noto-serif", 50).path).toMatch(/^M[\dMLQCZ .-]+$/)
    }
  })

  const box: TitleBox = { typeface: "noto-serif", sizes: [50, 33], widest: 300, lines: 3 }

  it("G20 sets a short name in the large size", () => {
    expect(setTitle("Көкбөрі", box)).toEqual({ size: 50, lines: ["Көкбөрі"] })
  })

  it("G20 takes smaller type for a long name and shortens one that still does not fit", () => {
    expect(setTitle("Жошы ханға сегіз жүз жыл толды", box).size).toBe(33)
    const { lines } = setTitle("Халықаралық ғарыш станциясы туралы өте ұзын атау ".repeat(3), box)
    expect(lines).toHaveLength(3)
    expect(lines[2]).toMatch(/…$/)
    for (const line of lines) expect(measure(line, "noto-serif", 33)).toBeLessThanOrEqual(300)
  })
})
