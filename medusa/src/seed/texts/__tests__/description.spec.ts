import { LANGUAGES } from "../../../lib/languages"
import { COIN_RECORDS } from "../../data/coin-record"
import { describeCoin } from "../description"
import { subtitleOf } from "../introduction"

const coin = (handle: string) => COIN_RECORDS.find((record) => record.handle === handle)!

describe("descriptions", () => {
  it.each(LANGUAGES)("G20 are whole sentences in %s", (language) => {
    for (const record of COIN_RECORDS) {
      const text = describeCoin(record, language)
      expect(text).toContain(record.name[language])
      expect(text).not.toMatch(/undefined|null|\.\.| {2}/)
      expect(text.split("\n\n").every((paragraph) => /[.!?…]$/.test(paragraph))).toBe(true)
    }
  })

  it("G20 open with name, series, value and metal", () => {
    const snake = coin("jylan-jyly-2013-altyn")
    expect(LANGUAGES.map((language) => describeCoin(snake, language).split("\n")[0])).toEqual([
      "«Жылан жылы» – «Шығыс күнтізбесі» сериясындағы номиналы 500 теңгелік алтын монета.",
      "«Год Змеи» – золотая монета номиналом 500 тенге из серии «Восточный календарь».",
      "“Year of the Snake” is a 500-tenge gold coin from the “Oriental calendar” series.",
    ])
  })

  it("G20 leave out what is not known", () => {
    expect(describeCoin(coin("torangy-200"), "ru").split("\n\n")).toHaveLength(1)
    expect(subtitleOf(coin("altai-ulary-2006-50"), "ru")).toBe("50 тенге")
  })

  it("G20 say that circulating coins come in special packaging", () => {
    expect(describeCoin(coin("aqboken-100"), "en")).toContain("Sold in special packaging.")
  })
})
