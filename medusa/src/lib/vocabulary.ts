import type { Metal, Quality } from "../modules/coin/types"
import type { FullText } from "./languages"

/** What buyers call the metals. Search finds a coin by any of these words. */
export const METAL_NAMES: Record<Metal, FullText> = {
  gold: { kk: "алтын", ru: "золото", en: "gold" },
  silver: { kk: "күміс", ru: "серебро", en: "silver" },
  silver_tantalum: { kk: "күміс, тантал", ru: "серебро, тантал", en: "silver, tantalum" },
  nickel_silver: { kk: "нейзильбер", ru: "нейзильбер", en: "nickel silver" },
  cupronickel: { kk: "мельхиор", ru: "мельхиор", en: "cupronickel" },
  nibrass_nickel_silver: {
    kk: "нибрасс, нейзильбер",
    ru: "нибрасс, нейзильбер",
    en: "nibrass, nickel silver",
  },
  bimetal: { kk: "биметалл", ru: "биметалл", en: "bimetal" },
}

export const QUALITY_NAMES: Record<Quality, FullText> = {
  proof: { kk: "proof (пруф)", ru: "proof (пруф)", en: "proof" },
  proof_like: { kk: "proof-like (пруф-лайк)", ru: "proof-like (пруф-лайк)", en: "proof-like" },
  brilliant_uncirculated: {
    kk: "brilliant uncirculated (BU)",
    ru: "brilliant uncirculated (BU)",
    en: "brilliant uncirculated (BU)",
  },
  uncirculated: { kk: "uncirculated (UNC)", ru: "uncirculated (UNC)", en: "uncirculated (UNC)" },
  black_proof: { kk: "black proof", ru: "black proof", en: "black proof" },
}
