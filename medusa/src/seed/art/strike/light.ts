// Looked up once: these run for every sample of a picture.
const { min, max } = Math

/** A lamp of the photographer: direction, width and strength. */
interface Lamp {
  x: number
  y: number
  z: number
  /** The higher, the smaller and sharper its reflection. */
  focus: number
  strength: number
}

/** Brightness by the tilt of the surface, sampled over both axes. */
export type LightMap = Float32Array

const LIGHT_SAMPLES = 128

/** Reflections in a polished die-struck field: dark room, one large soft box, one strip, a low fill. */
const MIRROR: readonly Lamp[] = [
  { x: -0.55, y: -0.72, z: 0.55, focus: 5, strength: 0.8 },
  { x: 0.75, y: -0.35, z: 0.5, focus: 16, strength: 0.5 },
  { x: 0.3, y: 0.85, z: 0.45, focus: 9, strength: 0.28 },
  { x: -0.2, y: -0.35, z: 1, focus: 60, strength: 0.16 },
]

/** The same lamps on a sandblasted surface: broad and even. */
const FROSTED: readonly Lamp[] = [
  { x: -0.6, y: -0.75, z: 0.5, focus: 3.2, strength: 0.84 },
  { x: 0.8, y: -0.25, z: 0.4, focus: 6, strength: 0.2 },
  { x: 0.35, y: 0.85, z: 0.35, focus: 5, strength: 0.14 },
  { x: -0.4, y: -0.5, z: 0.9, focus: 14, strength: 0.14 },
  { x: -0.1, y: -0.1, z: 1, focus: 2.4, strength: 0.33 },
]

export const mirrorLight = (): LightMap => lightMap(MIRROR, 0.15, true)
export const frostLight = (): LightMap => lightMap(FROSTED, 0.08, false)

/** The brightness of a surface whose normal leans by (nx, ny), blended between samples. */
export function lightAt(map: LightMap, nx: number, ny: number): number {
  const last = LIGHT_SAMPLES - 1.001
  const x = min(last, max(0, (nx * 0.5 + 0.5) * (LIGHT_SAMPLES - 1)))
  const y = min(last, max(0, (ny * 0.5 + 0.5) * (LIGHT_SAMPLES - 1)))
  const i = (y | 0) * LIGHT_SAMPLES + (x | 0)
  const fx = x - (x | 0)
  const fy = y - (y | 0)
  const above = map[i]! + (map[i + 1]! - map[i]!) * fx
  const below =
    map[i + LIGHT_SAMPLES]! + (map[i + LIGHT_SAMPLES + 1]! - map[i + LIGHT_SAMPLES]!) * fx
  return above + (below - above) * fy
}

function lightMap(lamps: readonly Lamp[], room: number, mirrors: boolean): LightMap {
  const map = new Float32Array(LIGHT_SAMPLES * LIGHT_SAMPLES)
  for (let row = 0; row < LIGHT_SAMPLES; row++) {
    for (let column = 0; column < LIGHT_SAMPLES; column++) {
      const nx = (column / (LIGHT_SAMPLES - 1)) * 2 - 1
      const ny = (row / (LIGHT_SAMPLES - 1)) * 2 - 1
      const nz = Math.sqrt(max(0, 1 - nx * nx - ny * ny))
      // A mirror doubles the tilt; a rough surface faces the lamp itself.
      const ray = mirrors ? [2 * nz * nx, 2 * nz * ny, 2 * nz * nz - 1] : [nx, ny, nz]
      map[row * LIGHT_SAMPLES + column] =
        room + lamps.reduce((sum, lamp) => sum + shine(lamp, ray[0]!, ray[1]!, ray[2]!), 0)
    }
  }
  return map
}

function shine(lamp: Lamp, x: number, y: number, z: number): number {
  const length = Math.hypot(lamp.x, lamp.y, lamp.z)
  const facing = (x * lamp.x + y * lamp.y + z * lamp.z) / length
  return lamp.strength * Math.exp(lamp.focus * (facing - 1))
}
