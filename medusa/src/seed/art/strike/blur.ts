import { grow, shrink } from "./resample"

// Looked up once: these run for every sample of a picture.
const { min, max, round, sqrt } = Math

/**
 * Blur of a square field: three box passes, near a Gaussian of the given sigma in samples.
 * Wide blurs run on half the samples of each axis, which nobody can see in a smooth result.
 */
export function blur(field: Float32Array, size: number, sigma: number): Float32Array {
  if (sigma < 6) return boxes(field, size, sigma)
  return grow(blur(shrink(field, size), size >> 1, sigma / 2), size)
}

function boxes(field: Float32Array, size: number, sigma: number): Float32Array {
  const radius = max(1, round((sqrt(4 * sigma * sigma + 1) - 1) / 2))
  const from = new Float32Array(field)
  const to = new Float32Array(field.length)
  for (let pass = 0; pass < 3; pass++) {
    alongRows(from, to, size, radius)
    alongColumns(to, from, size, radius)
  }
  return from
}

function alongRows(from: Float32Array, to: Float32Array, size: number, radius: number): void {
  const share = 1 / (2 * radius + 1)
  for (let y = 0; y < size; y++) {
    const row = y * size
    let sum = from[row]! * (radius + 1)
    for (let x = 0; x < radius; x++) sum += from[row + x]!
    for (let x = 0; x < size; x++) {
      sum += from[row + min(size - 1, x + radius)]!
      to[row + x] = sum * share
      sum -= from[row + max(0, x - radius)]!
    }
  }
}

function alongColumns(from: Float32Array, to: Float32Array, size: number, radius: number): void {
  const share = 1 / (2 * radius + 1)
  const sums = new Float32Array(size)
  for (let x = 0; x < size; x++) sums[x] = from[x]! * (radius + 1)
  for (let y = 0; y < radius; y++) for (let x = 0; x < size; x++) sums[x]! += from[y * size + x]!
  for (let y = 0; y < size; y++) {
    const enter = min(size - 1, y + radius) * size
    const leave = max(0, y - radius) * size
    for (let x = 0; x < size; x++) {
      const sum = sums[x]! + from[enter + x]!
      to[y * size + x] = sum * share
      sums[x] = sum - from[leave + x]!
    }
  }
}

/** Rounds edges over about two samples: the binomial weights 1 4 6 4 1 along both axes. */
export function soften(field: Float32Array, size: number): Float32Array {
  const once = weigh(field, 1)
  return weigh(once, size)
}

function weigh(field: Float32Array, step: number): Float32Array {
  const result = new Float32Array(field)
  for (let i = 2 * step; i < field.length - 2 * step; i++) {
    result[i] =
      (field[i - 2 * step]! + field[i + 2 * step]!) * 0.0625 +
      (field[i - step]! + field[i + step]!) * 0.25 +
      field[i]! * 0.375
  }
  return result
}
