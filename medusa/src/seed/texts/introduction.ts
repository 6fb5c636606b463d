import type { Language } from "../../lib/languages"
import { METAL_NAMES, QUALITY_NAMES } from "../../lib/vocabulary"
import type { Metal } from "../../modules/coin/types"
import type { CoinRecord } from "../data/coin-record"
import { metalOf, qualityOf } from "../data/coin-record"

/** "coin" with its metal, as each language declines it. */
const COIN_OF: Record<Metal | "unknown", Record<Language, string>> = {
  gold: { kk: "алтын монета", ru: "золотая монета", en: "gold coin" },
  silver: { kk: "күміс монета", ru: "серебряная монета", en: "silver coin" },
  silver_tantalum: {
    kk: "күміс пен танталдан жасалған монета",
    ru: "монета из серебра и тантала",
    en: "silver and tantalum coin",
  },
  nickel_silver: {
    kk: "нейзильбер монета",
    ru: "монета из нейзильбера",
    en: "nickel silver coin",
  },
  cupronickel: { kk: "мельхиор монета", ru: "монета из мельхиора", en: "cupronickel coin" },
  nibrass_nickel_silver: {
    kk: "нибрасс пен нейзильберден жасалған монета",
    ru: "монета из нибрасса и нейзильбера",
    en: "nibrass and nickel silver coin",
  },
  bimetal: { kk: "биметалл монета", ru: "биметаллическая монета", en: "bimetallic coin" },
  unknown: { kk: "монета", ru: "монета", en: "coin" },
}

/** The opening sentence: name, face value, metal and series. */
export function introduction(coin: CoinRecord, language: Language): string {
  const name = coin.name[language]
  const series = coin.series?.[language]
  const metal = COIN_OF[metalOf(coin) ?? "unknown"][language]
  const value = coin.denomination
  switch (language) {
    case "kk":
      return `«${name}» – ${series ? `«${series}» сериясындағы ` : ""}номиналы ${value} теңгелік ${metal}.`
    case "ru":
      return `«${name}» – ${metal} номиналом ${value} тенге${series ? ` из серии «${series}»` : ""}.`
    case "en":
      return `“${name}” is a ${value}-tenge ${metal}${series ? ` from the “${series}” series` : ""}.`
  }
}

const TENGE: Record<Language, string> = { kk: "теңге", ru: "тенге", en: "tenge" }

/** Face value, metal with fineness, and quality in one line: tells coins of one name apart. */
export function subtitleOf(coin: CoinRecord, language: Language): string {
  const metal = metalOf(coin)
  const quality = qualityOf(coin)
  const alloy = metal && METAL_NAMES[metal][language] + (coin.fineness ? ` ${coin.fineness}` : "")
  const value = `${coin.denomination} ${TENGE[language]}`
  return [value, alloy, quality && QUALITY_NAMES[quality][language]].filter(Boolean).join(", ")
}
