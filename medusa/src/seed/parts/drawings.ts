import path from "node:path"
import { readEnv } from "../../config/env"
import { faceUrl, type Face } from "../../lib/pictures"
import { Engraver } from "../art/engraver"
import type { SeedContext } from "../context"
import { COIN_RECORDS, type CoinRecord } from "../data/coin-record"

/** The motif sells: it comes first and is the thumbnail. */
export const FACES: Face[] = ["reverse", "obverse"]

/** Pictures that are being drawn while the rest of the seed goes on. */
export type Drawings = {
  /** The coins that had no pictures, in the order in which they are drawn. */
  coins: CoinRecord[]
  /** @returns the faces of one of these coins, in the order of `FACES` */
  facesOf(coin: CoinRecord): Promise<Buffer[]>
  close(): Promise<void>
}

/** Begins to draw both faces of each coin that has no pictures yet. */
export async function beginDrawings(context: SeedContext): Promise<Drawings> {
  const coins = await withoutPictures(context)
  const engraver = new Engraver()
  const options = { cacheDir: path.resolve(readEnv(process.env).DATA_DIR, "pictures") }
  const faces = new Map(
    coins.map((coin) => {
      const drawn = Promise.all(FACES.map((face) => engraver.engrave({ coin, face, options })))
      // Whoever asks for the faces learns of a failure; until somebody does, it must not end the process.
      drawn.catch(() => null)
      return [coin.handle, drawn]
    })
  )
  return {
    coins,
    facesOf: (coin) => faces.get(coin.handle) ?? Promise.resolve([]),
    close: () => engraver.close(),
  }
}

async function withoutPictures({ query }: SeedContext): Promise<CoinRecord[]> {
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["handle", "images.url", "images.metadata"],
    filters: { handle: COIN_RECORDS.map(({ handle }) => handle) },
  })
  const done = new Set(
    products
      .filter(({ images }) => FACES.every((face) => faceUrl(images ?? [], face)))
      .map(({ handle }) => handle)
  )
  return COIN_RECORDS.filter(({ handle }) => !done.has(handle))
}
