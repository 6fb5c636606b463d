import type { TFunction } from "i18next"
import type { CoinFacets, FacetValue } from "~/api/types"
import type { Language } from "~/i18n/languages"
import type { Texts } from "~/i18n/namespaces"
import type { Facet } from "./coin-filters"
import { denominationName, metalName, qualityName } from "./coin-words"

export interface FacetChoice {
  value: string
  label: string
  count: number
}

type CoinText = TFunction<"coins">
type Method = keyof Texts["coins"]["methods"]

function labelOf(t: CoinText, facet: Facet, { value, label }: FacetValue, language: Language) {
  const code = String(value)
  switch (facet) {
    case "series":
      return label ?? code
    case "metal":
      return metalName(t, code)
    case "denomination":
      return denominationName(t, Number(code), language)
    case "quality":
      return qualityName(t, code)
    case "method":
      return t(`methods.${code as Method}`, { defaultValue: code })
  }
}

/** Choices of a filter in words. A chosen value that no coin has any more stays, so that it can be taken off. */
export function facetChoices(
  t: CoinText,
  facet: Facet,
  facets: CoinFacets,
  chosen: string[],
  language: Language
): FacetChoice[] {
  const known = facets[facet].map(({ value }) => String(value))
  const missing = chosen.filter((value) => !known.includes(value))
  const all = [...facets[facet], ...missing.map((value) => ({ value, count: 0 }))]
  const choices = all.map((item) => ({
    value: String(item.value),
    label: labelOf(t, facet, item, language),
    count: item.count,
  }))
  if (facet === "denomination") return choices.sort((a, b) => Number(a.value) - Number(b.value))
  return choices.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, language))
}
