/** Name of the index of coins. Apart from its definition, which registers itself when imported. */
export const COIN_INDEX = "coin"
