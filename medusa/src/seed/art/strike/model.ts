import { blur, soften } from "./blur"
import type { Plates } from "./raster"
import { grow, shrink } from "./resample"

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
    flat[i] = (flat[i]! * FLAT_SHARE + Math.min(1, raised[i]! * 3) * forms[i]!) * DEPTH * unit
  }
  const height = soften(flat, size)
  return {
    size,
    height,
    prominence: prominenceOf(height, size),
    frost: frostOf(raised, plates.frost),
  }
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

function prominenceOf(height: Float32Array, size: number): Float32Array {
  const around = grow(blur(shrink(height, size), size >> 1, (9 * size) / 2400), size)
  for (let i = 0; i < around.length; i++) around[i] = height[i]! - around[i]!
  return around
}

function frostOf(raised: Float32Array, plate: Uint8Array): Float32Array {
  const frost = new Float32Array(raised.length)
  for (let i = 0; i < frost.length; i++) {
    frost[i] = Math.max(Math.min(1, raised[i]! * 9), plate[i * 4 + 3]! / 255)
  }
  return frost
}
