import type { Frame } from "../frame/frame"
import type { CoinArtRecord } from "../record"
import type { Shape } from "../shape"
import { constellations } from "./obverse-constellations"
import { dirhamSide } from "./obverse-dirham"
import { monument } from "./obverse-monument"
import { riders } from "./obverse-riders"
import { gate } from "./obverse-gate"
import { cosmonaut, starMan } from "./obverse-space"
import { city, plain, stadium, wreath } from "./obverse-plain"
import { sealBeforeSun } from "./obverse-seal"
import { emblem } from "./obverse-emblem"
import { planchetParts } from "./planchet"

/** Draws the field of the obverse: figure, value and inscriptions. */
export type ObverseDesign = (coin: CoinArtRecord, frame: Frame) => Shape[]

/** Coins whose obverse the data describes as its own design. */
const BY_HANDLE: readonly (readonly [start: string, design: ObverseDesign])[] = [
  ["garysh-2006", cosmonaut],
  ["kaspii-itbalygy", sealBeforeSun],
  ["almaty-monetasy", dirhamSide],
  ["joshy-han", monument],
  ["tomiris", riders],
]

/** The obverse that a series shares. */
const BY_SERIES: Readonly<Record<string, ObverseDesign>> = {
  "Oriental calendar": constellations,
  "World famous mosques": gate,
  Space: starMan,
  "Cities of Kazakhstan": city,
  Sport: stadium,
  "Red Book of Kazakhstan": wreath,
  "Flora and fauna of Kazakhstan": wreath,
  "Animal world of Kazakhstan": plain,
  "Saka style": plain,
}

/** The side with the face value and the name of the country. */
export function obverse(coin: CoinArtRecord, frame: Frame): Shape[] {
  const own = BY_HANDLE.find(([start]) => coin.handle.startsWith(start))?.[1]
  const design = own ?? BY_SERIES[coin.series?.en ?? ""] ?? emblem
  return [...planchetParts(coin, frame), ...design(coin, frame)]
}
