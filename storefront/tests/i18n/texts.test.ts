import { createInstance } from "i18next"
import { describe, expect, test } from "vitest"
import { LANGUAGES, type Language } from "~/i18n/languages"
import { PageTexts } from "~/i18n/page-texts"
import { textSources } from "~/i18n/text-sources.server"
import type { TextTree } from "~/i18n/translate"

const PLURAL = /_(zero|one|two|few|many|other)$/

/** All texts of a language as `namespace:key.key` -> text. */
function flatten(texts: Record<string, TextTree>): Map<string, string> {
  const flat = new Map<string, string>()
  const walk = (tree: TextTree, path: string) => {
    for (const [key, value] of Object.entries(tree)) {
      const here = path.endsWith(":") ? path + key : `${path}.${key}`
      if (typeof value === "string") flat.set(here, value)
      else walk(value, here)
    }
  }
  for (const [namespace, tree] of Object.entries(texts)) walk(tree, `${namespace}:`)
  return flat
}

const texts = Object.fromEntries(
  LANGUAGES.map((language) => [language, flatten(textSources(language))])
) as Record<Language, Map<string, string>>

const baseKeys = (language: Language) =>
  new Set([...texts[language].keys()].map((key) => key.replace(PLURAL, "")))

const variables = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()

describe.each(LANGUAGES)("G0 texts in %s", (language) => {
  test("have the same keys as in Kazakh", () => {
    expect([...baseKeys(language)].sort()).toEqual([...baseKeys("kk")].sort())
  })

  test("are never empty", () => {
    const empty = [...texts[language]].filter(([, text]) => text.trim() === "")
    expect(empty).toEqual([])
  })

  test("use the same variables as in Kazakh", () => {
    const different = [...texts[language]].filter(([key, text]) => {
      const other = texts.kk.get(key) ?? texts.kk.get(key.replace(PLURAL, "_other"))
      return other !== undefined && variables(text).join() !== variables(other).join()
    })
    expect(different).toEqual([])
  })

  test("have every plural form of the language", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const plurals = [...texts[language].keys()].filter((key) => PLURAL.test(key))
    const missing = plurals
      .map((key) => key.replace(PLURAL, ""))
      .flatMap((key) => forms.map((form) => `${key}_${form}`))
      .filter((key) => !texts[language].has(key))
    expect(missing).toEqual([])
  })

  test("read the same from the page's code as from i18next", async () => {
    const i18next = createInstance()
    await i18next.init({
      lng: language,
      fallbackLng: false,
      interpolation: { escapeValue: false },
      resources: { [language]: textSources(language) },
    })
    const page = new PageTexts(language, textSources(language))
    for (const [path, text] of texts[language]) {
      const [namespace = "", key = ""] = path.replace(PLURAL, "").split(":")
      const values = Object.fromEntries(variables(text).map((name) => [name, `<${name}>`]))
      for (const count of PLURAL.test(path) ? [0, 1, 2, 5, 11, 21, 1.5] : [undefined]) {
        const given = count === undefined ? values : { ...values, count }
        const expected = i18next.t(`${namespace}:${key}` as "skipToContent", given)
        expect(page.getFixedT(language, namespace)(key, given)).toBe(expected)
      }
    }
  })
})

test("G0 plurals: Russian has three forms, Kazakh one for all numbers", () => {
  const ru = new PageTexts("ru", textSources("ru")).getFixedT(null, "coins")
  const kk = new PageTexts("kk", textSources("kk")).getFixedT(null, "coins")
  expect([1, 3, 5, 21, 112].map((count) => ru("count", { count }))).toEqual([
    "1 монета",
    "3 монеты",
    "5 монет",
    "21 монета",
    "112 монет",
  ])
  expect([1, 5].map((count) => kk("pieces", { count }))).toEqual(["1 дана", "5 дана"])
})
