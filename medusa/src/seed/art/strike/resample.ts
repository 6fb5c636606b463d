// Looked up once: these run for every sample of a picture.
const { min, max } = Math

/** Averages two by two samples; `size` must be even. */
export function shrink(field: Float32Array, size: number): Float32Array {
  const half = size >> 1
  const result = new Float32Array(half * half)
  for (let y = 0; y < half; y++) {
    let i = 2 * y * size
    for (let x = 0; x < half; x++, i += 2) {
      result[y * half + x] =
        (field[i]! + field[i + 1]! + field[i + size]! + field[i + size + 1]!) * 0.25
    }
  }
  return result
}

/** Doubles the samples of each axis, blending between neighbours; `size` is that of the result. */
export function grow(small: Float32Array, size: number): Float32Array {
  const half = size >> 1
  const result = new Float32Array(size * size)
  for (let y = 0; y < size; y++) {
    const near = (y >> 1) * half
    const far = min(half - 1, max(0, (y >> 1) + (y & 1 ? 1 : -1))) * half
    let left = small[near]! * 0.75 + small[far]! * 0.25
    let middle = left
    for (let x = 0; x < half; x++) {
      const next = min(half - 1, x + 1)
      const right = small[near + next]! * 0.75 + small[far + next]! * 0.25
      const at = y * size + 2 * x
      result[at] = middle * 0.75 + left * 0.25
      result[at + 1] = middle * 0.75 + right * 0.25
      left = middle
      middle = right
    }
  }
  return result
}
