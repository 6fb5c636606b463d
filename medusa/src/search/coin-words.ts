import { METAL_NAMES, QUALITY_NAMES } from "../lib/vocabulary"
import type { Metal, Quality } from "../modules/coin/types"

/** Words that belong to every coin, so that asking for "silver coin" asks for silver. */
const EVERY_COIN = "монета монеталар монеты теңге тенге tenge coin coins"

/** Adjectives of the metals: the index knows no grammar. */
const ADJECTIVES: Partial<Record<Metal, string>> = {
  gold: "золотая золотой золотые golden",
  silver: "серебряная серебряный серебряные",
  silver_tantalum: "серебряная серебряный тантал",
  cupronickel: "мельхиоровая мельхиоровые медно-никелевая",
  nickel_silver: "нейзильберовая нейзильберовые",
  bimetal: "биметаллическая bimetallic",
}

type Described = {
  handle: string
  denomination: number
  metal: Metal | null
  quality: Quality | null
  year: number | null
}

/** Words beside its names and series by which a coin is found, in all languages. */
export function coinWords({ handle, denomination, metal, quality, year }: Described): string {
  return [
    EVERY_COIN,
    // A handle spells the name in Latin: jylan-jyly-2013-altyn.
    handle,
    denomination,
    year,
    metal && [...Object.values(METAL_NAMES[metal]), ADJECTIVES[metal]].join(" "),
    quality && Object.values(QUALITY_NAMES[quality]).join(" "),
  ]
    .filter(Boolean)
    .join(" ")
}
