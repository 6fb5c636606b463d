import { blur, soften } from "./blur"
import type { Plates } from "./raster"
import { grow, shrink } from "./resample"

// Looked up once: these run for every sample of a picture.
const { min } = Math

/** The struck surface. */
export interface Surface {
  size: number
  /** Height in samples. */
  height: Float32Array
  /** Mean height round a point, at half the size: what lies above it catches more light. */
  around: Float32Array
}

/** Flat heights of the drawing are rounded at these widths: small form, form, large form. */
const FORMS = [
  { sigma: 5, share: 0.5 },
  { sigma: 16, share: 1.3 },
  { sigma: 44, share: 3 },
]
const FLAT_SHARE = 0.42
/** Height of full relief in samples of a 1200 px picture. */
const DEPTH = 21

/** Turns flat plates into rounded relief: each form swells towards its middle and keeps a sharp outline. */
export function model(plates: Plates): Surface {
  const { size, relief } = plates
  const unit = size / 1200
  const flat = new Float32Array(size * size)
  const raised = new Float32Array(size * size)
  for (let i = 0; i < flat.length; i++) {
    const inside = relief[i * 4 + 3]! / 255
    const height = (relief[i * 4]! / 255 - 0.25) * inside - 0.32 * (1 - inside)
    flat[i] = height
    raised[i] = height > 0 ? height : 0
  }
  const forms = swelling(raised, size)
  for (let i = 0; i < flat.length; i++) {
    flat[i] = (flat[i]! * FLAT_SHARE + min(1, raised[i]! * 3) * forms[i]!) * DEPTH * unit
  }
  const height = soften(flat, size)
  return { size, height, around: blur(shrink(height, size), size >> 1, 4.5 * unit) }
}

/** The sum of the rounded forms, found at half size since it has no fine detail. */
function swelling(raised: Float32Array, size: number): Float32Array {
  const half = size >> 1
  const small = shrink(raised, size)
  const sum = new Float32Array(small.length)
  for (const { sigma, share } of FORMS) {
    const soft = blur(small, half, (sigma * half) / 1200)
    for (let i = 0; i < sum.length; i++) sum[i]! += share * soft[i]!
  }
  return grow(sum, size)
}
