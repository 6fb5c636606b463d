import { expect, test } from "vitest"
import { coinFacts } from "~/coins/coin-facts"
import { translator } from "~/i18n/i18n.server"
import { LANGUAGES } from "~/i18n/languages"
import { coinsIn } from "../fake/data"

test.each(LANGUAGES)("G20 technical description has all its rows in %s", (language) => {
  const [coin] = coinsIn(language, "http://backend.test")
  if (!coin) throw new Error("no fixture")
  const t = translator(language, "coins")
  const bare = { ...coin, metal: null, fineness: null, mass_g: null, diameter_mm: null }
  const unknown = { ...bare, quality: null, mintage: null, issue_date: null, edge: null }
  const common = translator(language, "common")
  const facts = coinFacts(t, common, { ...unknown, series: null, shape: null }, language)
  const known = coinFacts(t, common, coin, language)
  const required = [
    "denomination",
    "metal",
    "fineness",
    "mass",
    "diameter",
    "quality",
    "mintage",
    "issueDate",
    "series",
    "edge",
  ] as const
  for (const row of required) {
    expect(facts.map(({ label }) => label)).toContain(t(`facts.${row}`))
  }
  expect(facts.filter(({ value }) => value === common("unknown"))).toHaveLength(9)
  expect(known.filter(({ value }) => value === common("unknown"))).toEqual([])
})

test("G20 a metal the store has no word for is shown by its code", () => {
  const [coin] = coinsIn("en", "http://backend.test")
  if (!coin) throw new Error("no fixture")
  const t = translator("en", "coins")
  const facts = coinFacts(t, translator("en", "common"), { ...coin, metal: "osmium" }, "en")
  expect(facts).toContainEqual({ label: "Metal", value: "osmium" })
})
