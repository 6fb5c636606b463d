import type { Field } from "./field"

/** A point of the curve other than the one at infinity. */
export interface Affine {
  x: bigint
  y: bigint
}

/** (X/Z², Y/Z³); Z = 0 is the point at infinity. Coordinates may be unreduced. */
export interface Jacobian {
  X: bigint
  Y: bigint
  Z: bigint
}

export const INFINITY: Jacobian = { X: 1n, Y: 1n, Z: 0n }

/** The curve as far as sums of points depend on it. */
export interface Equation {
  field: Field
  a: bigint
}

/** Twice a point (formulas dbl-2001-b and dbl-1998-cmo-2 of the Explicit-Formulas Database, named alike). */
export function double({ field: { mul }, a }: Equation, { X, Y, Z }: Jacobian): Jacobian {
  const zz = mul(Z, Z)
  const yy = mul(Y, Y)
  const beta = mul(X, yy)
  const alpha = a === -3n ? mul(3n * (X - zz), X + zz) : 3n * mul(X, X) + a * mul(zz, zz)
  const fourBeta = beta << 2n
  const X3 = mul(alpha, alpha) - (fourBeta << 1n)
  return {
    X: X3,
    Y: mul(alpha, fourBeta - X3) - (mul(yy, yy) << 3n),
    Z: mul(Y << 1n, Z),
  }
}

/** Sum of any point and an affine one (formulas madd-2004-hmv, with the cases that they leave out). */
export function addAffine(equation: Equation, one: Jacobian, other: Affine): Jacobian {
  const { mul, reduce } = equation.field
  if (one.Z === 0n) return { X: other.x, Y: other.y, Z: 1n }
  const zz = mul(one.Z, one.Z)
  const h = mul(other.x, zz) - one.X
  const r = mul(other.y, mul(zz, one.Z)) - one.Y
  if (reduce(h) === 0n) return reduce(r) === 0n ? double(equation, one) : INFINITY
  const hh = mul(h, h)
  const hhh = mul(hh, h)
  const v = mul(one.X, hh)
  const X = mul(r, r) - hhh - (v << 1n)
  return { X, Y: mul(r, v - X) - mul(one.Y, hhh), Z: mul(one.Z, h) }
}

/** The points with Z = 1, with a single inversion for all of them. @param points none at infinity */
export function toAffine({ field }: Equation, points: readonly Jacobian[]): Affine[] {
  const { mul, reduce, inverse } = field
  const products: bigint[] = []
  let product = 1n
  for (const { Z } of points) {
    products.push(product)
    product = mul(product, Z)
  }
  let left = inverse(product)
  const affine = new Array<Affine>(points.length)
  for (let i = points.length - 1; i >= 0; i--) {
    const { X, Y, Z } = points[i]!
    const zInverse = mul(left, products[i]!)
    left = mul(left, Z)
    const zz = mul(zInverse, zInverse)
    affine[i] = { x: reduce(mul(X, zz)), y: reduce(mul(Y, mul(zz, zInverse))) }
  }
  return affine
}
