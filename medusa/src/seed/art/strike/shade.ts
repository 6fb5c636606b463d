import type { Finish } from "../metal/metals"
import { ramp } from "../metal/ramp"
import { frostLight, lightAt, mirrorLight } from "./light"
import type { Surface } from "./model"
import type { Plates } from "./raster"

// Looked up once: these run for every sample of a picture.
const { min, max, round, sqrt, imul, pow } = Math

export interface Press {
  /** Colours of the metal from shadow to highlight. */
  stops: readonly string[]
  finish: Finish
}

const mirror = mirrorLight()
const frosted = frostLight()

/** How much of the field is rough even without relief, and how bright its reflections are. */
const FINISHES: Record<Finish, { grain: number; field: number; swing: number; cartwheel: number }> =
  {
    proof: { grain: 0, field: 0.78, swing: 0.3, cartwheel: 0.05 },
    black: { grain: 0, field: 0.3, swing: 0.2, cartwheel: 0 },
    satin: { grain: 0.4, field: 0.86, swing: 0.2, cartwheel: 0.13 },
  }

/** Photographs the surface: RGBA samples of the lit coin on a transparent ground. */
export function shade(surface: Surface, plates: Plates, press: Press): Uint8Array {
  const { size } = surface
  const finish = FINISHES[press.finish]
  const colours = ramp(press.stops)
  const out = new Uint8Array(size * size * 4)
  for (let y = 1; y < size - 1; y++) {
    for (let x = 1; x < size - 1; x++) {
      const i = y * size + x
      const alpha = plates.relief[i * 4 + 3]!
      if (alpha === 0) continue
      const light = brightness(surface, x, y, frostAt(plates, i), finish)
      paint(out, plates.ink, i * 4, colours, light)
      out[i * 4 + 3] = alpha
    }
  }
  return out
}

/** 1 on sandblasted relief, 0 on the mirror of the field. */
function frostAt({ relief, frost }: Plates, i: number): number {
  const raised = (relief[i * 4]! / 255 - 0.25) * 9
  const share = frost ? max(raised, frost[i * 4 + 3]! / 255) : raised
  return share < 0 ? 0 : share > 1 ? 1 : share
}

function brightness(
  { size, height, around }: Surface,
  x: number,
  y: number,
  frost: number,
  finish: (typeof FINISHES)[Finish]
): number {
  const i = y * size + x
  const gx = (height[i - 1]! - height[i + 1]!) / 2
  const gy = (height[i - size]! - height[i + size]!) / 2
  const scale = 1 / sqrt(1 + gx * gx + gy * gy)
  const u = (x / size) * 2 - 1
  const v = (y / size) * 2 - 1
  const share = max(finish.grain, frost)
  let light = 0
  if (share < 1) {
    // The lens is near: over the width of a flat mirror the reflected direction swings.
    const { swing, field } = finish
    light = lightAt(mirror, gx * scale + u * swing, gy * scale + v * swing) * field * (1 - share)
  }
  if (share > 0) light += (lightAt(frosted, gx * scale, gy * scale) + grain(x, y) * 0.035) * share
  if (finish.cartwheel) light *= 1 + finish.cartwheel * cartwheel(u, v) * (1 - frost * 0.7)
  const above = height[i]! - around[(y >> 1) * (size >> 1) + (x >> 1)]!
  return light * (1 + max(-0.5, min(0.16, above * 0.05)))
}

/** Two bright and two dark sectors, as metal that flowed outwards under the die shows: cos 4θ. */
function cartwheel(u: number, v: number): number {
  const across = u * 0.62 - v * 0.78
  const cosine = (across * across) / (u * u + v * v + 0.004)
  return 8 * cosine * cosine - 8 * cosine + 1
}

/** Fixed noise in -0.5…0.5, the same for the same place. */
function grain(x: number, y: number): number {
  let h = imul(x, 374761393) + imul(y, 668265263)
  h = imul(h ^ (h >>> 13), 1274126177)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967295 - 0.5
}

function paint(
  out: Uint8Array,
  ink: Uint8Array | null,
  at: number,
  colours: Uint8Array,
  light: number
): void {
  const level = max(0, min(255, round(light * 255)))
  const cover = ink ? ink[at + 3]! / 255 : 0
  for (let c = 0; c < 3; c++) {
    const bare = colours[level * 3 + c]!
    out[at + c] = ink && cover ? bare + (tinted(ink[at + c]!, level / 255) - bare) * cover : bare
  }
}

/** A colour in the given light: darker below the middle, towards white above. */
function tinted(colour: number, light: number): number {
  const middle = 0.62
  if (light < middle) return colour * pow(light / middle, 1.15)
  const lift = (light - middle) / (1 - middle)
  return colour + (255 - colour) * lift * lift * 0.9
}
