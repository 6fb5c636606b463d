/** How a buyer may receive a coin (G27). */
export const RECEIVING_METHODS = ["pickup", "delivery"] as const
export type ReceivingMethod = (typeof RECEIVING_METHODS)[number]

/** Metals and alloys the coins are struck from. Several metals of one coin are one code. */
export const METALS = [
  "gold",
  "silver",
  "silver_tantalum",
  "nickel_silver",
  "cupronickel",
  "nibrass_nickel_silver",
  "bimetal",
] as const
export type Metal = (typeof METALS)[number]

/** Quality of the strike. `black_proof`: proof obverse with a blackened proof reverse. */
export const QUALITIES = [
  "proof",
  "proof_like",
  "brilliant_uncirculated",
  "uncirculated",
  "black_proof",
] as const
export type Quality = (typeof QUALITIES)[number]

/** A circulating commemorative coin is issued at face value and sold here in special packaging. */
export const COIN_KINDS = ["collectible", "circulating_commemorative"] as const
export type CoinKind = (typeof COIN_KINDS)[number]

/** Who published the technical description: the bank itself, the press, or a collectors' site. */
export const SOURCE_KINDS = ["nbk", "news", "collector"] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** Coin texts that exist in every language of the store. */
export const COIN_TEXT_FIELDS = ["edge", "shape", "special", "obverse", "reverse"] as const
export type CoinTextField = (typeof COIN_TEXT_FIELDS)[number]
