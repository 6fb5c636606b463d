import { LANGUAGES } from "../../lib/languages"
import { astanaTime } from "../astana-time"
import { writeMoney } from "../money"
import { composeOrderLetter } from "../orders/compose"
import { readingLanguage } from "../recipient"
import { renderLetter } from "../render-letter"
import { SAMPLES } from "../samples"
import { sampleOrder } from "../samples/order"
import { LETTERS } from "../texts"

const STORE = "https://shop.example"

const cases = LANGUAGES.flatMap((language) =>
  Object.entries(SAMPLES).map(([name, sample]) => ({ language, name, letter: sample(language) }))
)

describe("letters", () => {
  it.each(cases)(
    "G7, G9, G13, G31, P6, B7 $name in $language says all it has to, twice",
    ({ language, letter }) => {
      const { subject, html, text } = renderLetter(letter, language, STORE)
      expect(subject).toBe(letter.subject)
      expect(html).toContain(`lang="${language}"`)
      const said = [
        ...letter.paragraphs,
        ...(letter.facts ?? []).flat(),
        letter.note ?? "",
        letter.action?.url ?? "",
      ]
      for (const sentence of said) {
        expect(text.replace(/\s+/g, " ")).toContain(sentence.replace(/\s+/g, " "))
      }
      expect(text).not.toMatch(/undefined|\[object|NaN/)
    }
  )

  it("G0 says the same in every language, each in its own words", () => {
    for (const sample of Object.values(SAMPLES)) {
      const letters = LANGUAGES.map(sample)
      expect(new Set(letters.map(({ subject }) => subject)).size).toBe(LANGUAGES.length)
      expect(new Set(letters.map(({ facts }) => facts?.length)).size).toBe(1)
      expect(new Set(letters.map(({ paragraphs }) => paragraphs.length)).size).toBe(1)
    }
  })

  it("G31, G32 tells who has paid what to do next: choose a time, come at the one chosen, or just come", () => {
    const slot = {
      starts_at: new Date("2026-11-24T05:00:00Z"),
      ends_at: new Date("2026-11-24T05:30:00Z"),
    }
    const steps = [
      [{ step: "choose" }, "/en/orders/order_sample/pickup"],
      [{ step: "booked", slot }, "/en/orders/order_sample/confirmation"],
      [{ step: "come" }, "/en/orders/order_sample/confirmation"],
      [null, "/en/orders/order_sample/receipt"],
    ] as const
    const letters = steps.map(([pickup, page]) => {
      const order = { ...sampleOrder("en", "pickup"), pickup }
      const letter = composeOrderLetter("payment-received", "en", { order })
      expect(letter.action?.url).toContain(page)
      return letter
    })
    expect(new Set(letters.map(({ paragraphs }) => paragraphs.join())).size).toBe(steps.length)
    expect(letters[1]!.facts).toContainEqual([
      "Appointment",
      expect.stringContaining("10:00–10:30"),
    ])
  })

  it("G0 writes in the language of the account, else of the purchase, else in Kazakh", () => {
    const account = (locale?: string) => ({ id: "cus", email: "a@b.kz", metadata: { locale } })
    expect(readingLanguage(account("en-US"), { locale: "ru-RU" })).toBe("en")
    expect(readingLanguage(account(), { locale: "ru-RU" })).toBe("ru")
    expect(readingLanguage(null, { locale: "ru-RU" })).toBe("ru")
    expect(readingLanguage(null, { locale: null })).toBe("kk")
  })

  it("G7 does not let a device's name become markup", () => {
    const letter = LETTERS.en.newSignIn({
      time: "now",
      ip: "203.0.113.7",
      device: "<b>Firefox</b>",
      forgotPasswordUrl: STORE,
    })
    const { html } = renderLetter(letter, "en", STORE)
    expect(html).not.toContain("<b>Firefox")
    expect(html).toContain("&lt;b&gt;Firefox")
  })

  it("G0 writes the time as the clock of Astana shows it", () => {
    const time = new Date("2026-11-21T23:30:00Z")
    expect(astanaTime(time, "en")).toMatch(/November 22, 2026.*4:30/)
    expect(astanaTime(time, "ru")).toMatch(/22 ноября 2026.*04:30/)
    expect(astanaTime(time, "kk")).toMatch(/2026.*22 қараша.*04:30/)
  })

  it("G16 writes sums as the pages do", () => {
    expect(writeMoney("52000.00", "kzt", "ru")).toBe("52\u00a0000\u00a0₸")
    expect(writeMoney(1234567.5, "KZT", "en")).toBe("₸1,234,567.50")
    expect(writeMoney(10, "usd", "kk")).toBe("10\u00a0USD")
  })
})
