import { circle } from "../geometry/paths"
import { num, radians } from "../geometry/points"
import { raise, type Shape } from "../shape"
import type { Frame } from "./frame"

/** A row of small balls along the inner side of the rim, evenly spaced on ovals too. */
export function beads(frame: Frame, inset = 11, radius = 4.6, gap = 15.5): Shape {
  const rx = frame.rx - inset
  const ry = frame.ry - inset
  const round = Math.PI * (3 * (rx + ry) - Math.sqrt((3 * rx + ry) * (rx + 3 * ry)))
  const count = Math.round(round / gap)
  const step = round / count
  let t = -Math.PI / 2
  const row: string[] = []
  for (let i = 0; i < count; i++) {
    row.push(
      circle(
        Number(num(frame.centre + rx * Math.cos(t))),
        Number(num(frame.centre + ry * Math.sin(t))),
        radius
      )
    )
    // Quarter steps keep the spacing even where the ellipse bends.
    for (let part = 0; part < 8; part++) {
      t += Math.max(radians(0.01), step / 8 / Math.hypot(rx * Math.sin(t), ry * Math.cos(t)))
    }
  }
  return raise(row.join(""), 0.34)
}
