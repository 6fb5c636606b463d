import { LANGUAGES, type Language } from "../../lib/languages"
import { astanaTime } from "../astana-time"
import type { Letter } from "../letter"
import { renderLetter } from "../render-letter"
import { LETTERS } from "../texts"

const TIME = new Date("2026-11-21T23:30:00Z")

const lettersOf = (language: Language): [string, Letter][] => {
  const texts = LETTERS[language]
  const time = astanaTime(TIME, language)
  const forgotPasswordUrl = `https://shop.example/${language}/forgot-password`
  return [
    ["blocked", texts.accountBlocked({ time, forgotPasswordUrl })],
    ["recovery", texts.recovery({ resetUrl: "https://shop.example/r?token=a&b", minutes: 15 })],
    ["changed", texts.passwordChanged({ time, forgotPasswordUrl })],
    [
      "sign-in",
      texts.newSignIn({ time, ip: "203.0.113.7", device: "<b>Firefox</b>", forgotPasswordUrl }),
    ],
    ["signed", texts.agreementSigned({ time, version: 3, agreementUrl: "https://shop.example/a" })],
  ]
}

const cases = LANGUAGES.flatMap((language) =>
  lettersOf(language).map(([name, letter]) => ({ language, name, letter }))
)

describe("letters", () => {
  it.each(cases)("G7, G9 $name in $language says all it has to, twice", ({ language, letter }) => {
    const { subject, html, text } = renderLetter(letter, language, "https://shop.example")
    expect(subject).toBe(letter.subject)
    expect(html).toContain(`lang="${language}"`)
    for (const sentence of [...letter.paragraphs, letter.note ?? "", letter.action?.url ?? ""]) {
      expect(text.replace(/\s+/g, " ")).toContain(sentence.replace(/\s+/g, " "))
    }
    expect(text).not.toMatch(/undefined|\[object/)
  })

  it("G7 does not let a device's name become markup", () => {
    const [, letter] = lettersOf("en")[3]!
    const { html } = renderLetter(letter, "en", "https://shop.example")
    expect(html).not.toContain("<b>Firefox")
    expect(html).toContain("&lt;b&gt;Firefox")
  })

  it("G0 writes the time as the clock of Astana shows it", () => {
    expect(astanaTime(TIME, "en")).toMatch(/November 22, 2026.*4:30/)
    expect(astanaTime(TIME, "ru")).toMatch(/22 ноября 2026.*04:30/)
    expect(astanaTime(TIME, "kk")).toMatch(/2026.*22 қараша.*04:30/)
  })
})
