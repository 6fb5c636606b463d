import { ellipse, polygon, regular, ring } from "../geometry/paths"
import { polar } from "../geometry/points"
import { CANVAS } from "../drawing"
import type { CoinArtRecord } from "../record"
import { raise, type Shape } from "../shape"

/** The planchet: its outline, the raised rim, and the ellipse that everything inside keeps to. */
export interface Frame {
  outline: string
  rim: readonly Shape[]
  centre: number
  /** Inner radii of the rim. */
  rx: number
  ry: number
}

const CENTRE = CANVAS / 2
const RADIUS = 472
const RIM = 24

/** Chooses the planchet by the shape named in the data. */
export function frameOf(coin: CoinArtRecord): Frame {
  const shape = coin.shape?.en ?? ""
  if (shape.startsWith("oval")) return oval()
  if (shape.startsWith("dodecagon")) return dodecagon()
  if (shape.startsWith("medallion")) return medallion()
  return round()
}

const round = (): Frame => ({
  outline: ellipse(CENTRE, CENTRE, RADIUS, RADIUS),
  rim: [raise(ring(RADIUS, RADIUS - RIM, CENTRE, CENTRE), 0.5)],
  centre: CENTRE,
  rx: RADIUS - RIM,
  ry: RADIUS - RIM,
})

/** 38.61 by 28.81 mm. */
function oval(): Frame {
  const flat = RADIUS * (28.81 / 38.61)
  const inner = ellipse(CENTRE, CENTRE, RADIUS - RIM, flat - RIM)
  return {
    outline: ellipse(CENTRE, CENTRE, RADIUS, flat),
    rim: [raise(ellipse(CENTRE, CENTRE, RADIUS, flat), 0.5), raise(inner, 0)],
    centre: CENTRE,
    rx: RADIUS - RIM,
    ry: flat - RIM,
  }
}

function dodecagon(): Frame {
  const side = RADIUS + 8
  const inner = side - RIM - 4
  return {
    outline: regular(12, side, 15, CENTRE, CENTRE),
    rim: [
      raise(regular(12, side, 15, CENTRE, CENTRE), 0.5),
      raise(regular(12, inner, 15, CENTRE, CENTRE), 0),
    ],
    centre: CENTRE,
    rx: inner - 12,
    ry: inner - 12,
  }
}

/** A disc with twelve lobes, as an amulet. */
function medallion(): Frame {
  const lobed = (depth: number): string =>
    polygon(
      Array.from({ length: 360 }, (_, degree) =>
        polar(
          RADIUS - depth - 16 * (1 - Math.abs(Math.cos((degree * Math.PI) / 60))),
          degree - 90,
          CENTRE,
          CENTRE
        )
      )
    )
  return {
    outline: lobed(0),
    rim: [raise(lobed(0), 0.5), raise(lobed(RIM), 0)],
    centre: CENTRE,
    rx: RADIUS - RIM - 18,
    ry: RADIUS - RIM - 18,
  }
}
