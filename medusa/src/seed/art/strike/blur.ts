/**
 * Blur of a square field of heights: three box passes, near a Gaussian of the given sigma in samples.
 * Wide blurs run on a quarter of the samples, which nobody can see in a smooth result.
 */
export function blur(field: Float32Array, size: number, sigma: number): Float32Array {
  if (sigma < 12) return boxes(field, size, sigma)
  const small = shrink(field, size)
  return grow(boxes(small, size >> 2, sigma / 4), size >> 2, size)
}

function boxes(field: Float32Array, size: number, sigma: number): Float32Array {
  const radius = Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2))
  let from = new Float32Array(field)
  let to = new Float32Array(field.length)
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
      sum += from[row + Math.min(size - 1, x + radius)]!
      to[row + x] = sum * share
      sum -= from[row + Math.max(0, x - radius)]!
    }
  }
}

function alongColumns(from: Float32Array, to: Float32Array, size: number, radius: number): void {
  const share = 1 / (2 * radius + 1)
  const sums = new Float32Array(size)
  for (let x = 0; x < size; x++) sums[x] = from[x]! * (radius + 1)
  for (let y = 0; y < radius; y++) for (let x = 0; x < size; x++) sums[x]! += from[y * size + x]!
  for (let y = 0; y < size; y++) {
    const enter = Math.min(size - 1, y + radius) * size
    const leave = Math.max(0, y - radius) * size
    for (let x = 0; x < size; x++) {
      const sum = sums[x]! + from[enter + x]!
      to[y * size + x] = sum * share
      sums[x] = sum - from[leave + x]!
    }
  }
}

function shrink(field: Float32Array, size: number): Float32Array {
  const small = size >> 2
  const result = new Float32Array(small * small)
  for (let y = 0; y < small * 4; y++) {
    for (let x = 0; x < small * 4; x++) {
      result[(y >> 2) * small + (x >> 2)]! += field[y * size + x]! / 16
    }
  }
  return result
}

function grow(small: Float32Array, from: number, size: number): Float32Array {
  const result = new Float32Array(size * size)
  for (let y = 0; y < size; y++) {
    const sy = Math.min(from - 1.001, Math.max(0, (y + 0.5) / 4 - 0.5))
    const y0 = Math.floor(sy)
    const fy = sy - y0
    for (let x = 0; x < size; x++) {
      const sx = Math.min(from - 1.001, Math.max(0, (x + 0.5) / 4 - 0.5))
      const x0 = Math.floor(sx)
      const fx = sx - x0
      const i = y0 * from + x0
      const top = small[i]! * (1 - fx) + small[i + 1]! * fx
      const bottom = small[i + from]! * (1 - fx) + small[i + from + 1]! * fx
      result[y * size + x] = top * (1 - fy) + bottom * fy
    }
  }
  return result
}
