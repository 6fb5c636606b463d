/** The groups of three digits of a whole number, the lowest first: 1_234_005 gives [5, 234, 1]. */
export function thousandsOf(value: number): number[] {
  const groups: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1_000)) groups.push(rest % 1_000)
  return groups
}
