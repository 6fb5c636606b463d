import type { CoinCard, ReceivingMethod } from "~/api/types"

/** What a card in a grid shows; only this travels to the browser. */
export interface CoinTile {
  handle: string
  title: string
  denomination: number
  metal: string | null
  fineness: number | null
  /** tenge */
  price: number | null
  picture: string | null
  available: number
  /** set when the coin can be received in one way only */
  onlyMethod: ReceivingMethod | null
}

/** A card of the API as a tile. The reverse is shown first: it carries the theme, the obverse the state. */
export function toTile(coin: CoinCard): CoinTile {
  const [method, ...others] = coin.receiving_methods
  return {
    handle: coin.handle,
    title: coin.title,
    denomination: coin.denomination,
    metal: coin.metal,
    fineness: coin.fineness,
    price: coin.price?.amount ?? null,
    picture: coin.pictures.reverse ?? coin.pictures.obverse,
    available: coin.available,
    onlyMethod: method && others.length === 0 ? method : null,
  }
}
