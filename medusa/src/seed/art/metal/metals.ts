import type { CoinArtRecord } from "../record"

/** How the press leaves the surface. */
export type Finish = "proof" | "black" | "satin"

export interface Metal {
  /** From deepest shadow to highlight. */
  stops: readonly string[]
  /** The colour of the metal in even light. */
  body: string
}

export const GOLD: Metal = {
  stops: ["#1f1002", "#5b3607", "#a36f14", "#d9a436", "#f3cd6b", "#fde9ac", "#fffbe9"],
  body: "#d9a436",
}

const SILVER: Metal = {
  stops: ["#0c0e11", "#363b41", "#727880", "#a8adb3", "#d0d4d8", "#eceef0", "#ffffff"],
  body: "#c3c8cd",
}

const NICKEL_SILVER: Metal = {
  stops: ["#14120e", "#403c34", "#7a7467", "#aba596", "#cfcabc", "#e9e5da", "#fffef8"],
  body: "#bdb7a8",
}

const CUPRONICKEL: Metal = {
  stops: ["#100f0f", "#3b3a3a", "#757373", "#a6a4a3", "#cbc9c7", "#e6e4e2", "#fdfcfb"],
  body: "#b6b3b0",
}

/** Gilding, as a colour laid over another metal. */
export const GILDING = "#dca63a"
/** The yellow ring of bicoloured circulation coins. */
export const NIBRASS = "#cfa658"
/** Oxide colours of tantalum: the thickness of its film makes them. */
export const TANTALUM = { blue: "#2f6fb4", violet: "#6a4fa3", teal: "#1f8a8f", green: "#3f8f5f" }

/** The metal of the coin's main part; an unknown one is shown as cupronickel. */
export function metalOf(coin: CoinArtRecord): Metal {
  const metal = coin.metal ?? ""
  if (metal === "gold") return GOLD
  if (metal.startsWith("silver")) return SILVER
  if (metal.includes("nickel silver")) return NICKEL_SILVER
  return CUPRONICKEL
}

/** Two metals in one planchet, a ring round a disc. */
export const isBicolour = (coin: CoinArtRecord): boolean =>
  coin.metal === "bimetal" || (coin.metal ?? "").startsWith("nibrass")

export const hasTantalum = (coin: CoinArtRecord): boolean => (coin.metal ?? "").includes("tantalum")

export const isPrecious = (coin: CoinArtRecord): boolean =>
  coin.metal === "gold" || (coin.metal ?? "").startsWith("silver")

/** Precious coins are struck with polished dies, the others with plain ones unless the data says proof. */
export function finishOf(coin: CoinArtRecord, face: "obverse" | "reverse"): Finish {
  const quality = coin.quality ?? ""
  if (quality.includes("black") && face === "reverse") return "black"
  if (quality.includes("proof") || isPrecious(coin)) return "proof"
  return "satin"
}
