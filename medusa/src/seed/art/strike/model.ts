import { blur } from "./blur"
import type { Plates } from "./raster"

/** The struck surface. */
export interface Surface {
  size: number
  /** Height in samples. */
  height: Float32Array
  /** How far a point lies above its surroundings; negative in hollows. */
  prominence: Float32Array
  /** 1 on sandblasted relief, 0 on the mirror of the field. */
  frost: Float32Array
}

/** Flat heights of the drawing are rounded at these widths: crisp edge, small form, form, large form. */
const EDGE = 1.1
const FORMS = [
  { sigma: 5, share: 0.45 },
  { sigma: 15, share: 0.75 },
  { sigma: 40, share: 0.85 },
]
const FLAT_SHARE = 0.42
/** Height of full relief in samples of a 1200 px picture. */
const DEPTH = 21

/** Turns flat plates into rounded relief: each form swells towards its middle and keeps a sharp outline. */
export function model(plates: Plates): Surface {
  const { size, relief } = plates
  const flat = new Float32Array(size * size)
  for (let i = 0; i < flat.length; i++) {
    const inside = relief[i * 4 + 3]! / 255
    flat[i] = (relief[i * 4]! / 255 - 0.25) * inside - 0.32 * (1 - inside)
  }
  const raised = flat.map((h) => Math.max(0, h))
  const swollen = new Float32Array(flat.length)
  for (const { sigma, share } of FORMS) {
    const soft = blur(raised, size, (sigma * size) / 1200)
    for (let i = 0; i < flat.length; i++) swollen[i]! += share * soft[i]!
  }
  for (let i = 0; i < flat.length; i++) {
    swollen[i] = flat[i]! * FLAT_SHARE + Math.min(1, raised[i]! * 3) * swollen[i]!
  }
  const height = blur(swollen, size, (EDGE * size) / 1200)
  const scale = (DEPTH * size) / 1200
  for (let i = 0; i < height.length; i++) height[i]! *= scale
  const around = blur(height, size, (9 * size) / 1200)
  const prominence = around.map((mean, i) => height[i]! - mean)
  const frost = raised.map((h, i) => Math.max(Math.min(1, h * 9), plates.frost[i * 4 + 3]! / 255))
  return { size, height, prominence, frost: blur(frost, size, size / 1200) }
}
