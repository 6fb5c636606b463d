import { ellipse, polygon, regular, ring } from "../geometry/paths"
import { num, polar } from "../geometry/points"
import { CANVAS } from "../drawing"
import type { CoinArtRecord } from "../record"
import { cut, raise, type Shape } from "../shape"

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
  return round(coin)
}

const round = (coin: CoinArtRecord): Frame => ({
  outline: ellipse(CENTRE, CENTRE, RADIUS, RADIUS),
  rim: [
    raise(ring(RADIUS, RADIUS - RIM, CENTRE, CENTRE), 0.5),
    ...(/reeded|grooved/.test(coin.edge?.en ?? "") ? [reeding()] : []),
  ],
  centre: CENTRE,
  rx: RADIUS - RIM,
  ry: RADIUS - RIM,
})

/** Grooves of the edge, as far as they show from above. */
const reeding = (): Shape =>
  cut(
    Array.from({ length: 190 }, (_, i) => {
      const [x1, y1] = polar(RADIUS - 6.5, (i * 360) / 190, CENTRE, CENTRE)
      const [x2, y2] = polar(RADIUS + 1, (i * 360) / 190, CENTRE, CENTRE)
      return `M${num(x1)} ${num(y1)}L${num(x2)} ${num(y2)}`
    }).join(""),
    4,
    0.12
  )

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
