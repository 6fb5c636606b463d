import type { CurveParameters } from "./curves"
import { createField } from "./field"
import { fixedMultiplier, multiplyOnce, type Multiplier } from "./multiples"
import { INFINITY, toAffine, type Affine, type Jacobian } from "./point"

/** Arithmetic on one curve. Times depend on the numbers: good for public values and for test keys only. */
export interface Curve {
  readonly parameters: CurveParameters
  readonly q: bigint
  /** Whether both coordinates are reduced and satisfy the equation. */
  has(point: Affine): boolean
  /** d·G. @param d in [1, q) */
  multiplyBase(d: bigint): Affine
  /** d·P. @param d in [1, q) */
  multiply(point: Affine, d: bigint): Affine
  /**
   * Whether the x coordinate of z1·G + z2·P, modulo q, is r.
   *
   * @param reused true keeps a table of this point's multiples, which makes later calls several times faster; only
   *   for keys of authorities, which are few
   */
  sumHasX(z1: bigint, z2: bigint, point: Affine, r: bigint, reused: boolean): boolean
}

/** How many tables of authorities' keys are kept; each takes about half a megabyte. */
const KEPT_TABLES = 16

export function createCurve(parameters: CurveParameters): Curve {
  const { bits, p, a, b, q } = parameters
  const field = createField(p, bits)
  const { mul, reduce } = field
  const equation = { field, a }
  const tables = new Map<bigint, Multiplier>()
  const tableOf = (point: Affine) => {
    const key = (point.x << 1n) | (point.y & 1n)
    const table = tables.get(key) ?? fixedMultiplier(equation, point, bits)
    tables.delete(key)
    tables.set(key, table)
    if (tables.size > KEPT_TABLES) tables.delete(tables.keys().next().value!)
    return table
  }
  let baseTable: Multiplier | undefined
  const base = () => (baseTable ??= fixedMultiplier(equation, parameters, bits))
  const affine = (point: Jacobian) => toAffine(equation, [point])[0]!

  return {
    parameters,
    q,
    has: ({ x, y }) =>
      x >= 0n && x < p && y >= 0n && y < p && reduce(y * y - (x * x + a) * x - b) === 0n,
    multiplyBase: (d) => affine(base().addTo(INFINITY, d)),
    multiply: (point, d) => affine(multiplyOnce(equation, point, d, bits)),
    sumHasX: (z1, z2, point, r, reused) => {
      const product = reused
        ? tableOf(point).addTo(INFINITY, z2)
        : multiplyOnce(equation, point, z2, bits)
      const { X, Z } = base().addTo(product, z1)
      if (reduce(Z) === 0n) return false
      const zz = mul(Z, Z)
      return [r, r + q].some((x) => x < p && reduce(mul(x, zz) - X) === 0n)
    },
  }
}
