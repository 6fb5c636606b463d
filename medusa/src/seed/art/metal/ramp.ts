/** Colours of a metal from deepest shadow to highlight, evenly spaced. */
export type Ramp = Uint8Array

const STEPS = 256

/** Samples a list of `#rrggbb` stops into 256 colours. */
export function ramp(stops: readonly string[]): Ramp {
  const colours = stops.map(rgb)
  const result = new Uint8Array(STEPS * 3)
  for (let i = 0; i < STEPS; i++) {
    const place = (i / (STEPS - 1)) * (colours.length - 1)
    const from = colours[Math.floor(place)] ?? colours[0]!
    const to = colours[Math.ceil(place)] ?? from
    for (let c = 0; c < 3; c++) {
      result[i * 3 + c] = Math.round(from[c]! + (to[c]! - from[c]!) * (place % 1))
    }
  }
  return result
}

export function rgb(hex: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
