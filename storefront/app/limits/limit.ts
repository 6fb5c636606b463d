/** How many units of a coin may be bought, as the Store API tells it. */
export interface Limit {
  product_id: string
  per_order: number | null
  per_person: number | null
  /** days over which `per_person` counts; null for ever */
  period_days: number | null
  /** units that the signed-in buyer has bought or holds; null for visitors */
  used: number | null
  /** null for visitors and where there is no limit per person */
  remaining: number | null
}

/**
 * How many units a position may have by the limits (B4).
 * @param own units of this position that `remaining` has counted already, because they are held
 */
export function mostUnits(limit: Limit | undefined, own: number): number {
  const perOrder = limit?.per_order ?? Infinity
  const perPerson = limit?.remaining == null ? Infinity : limit.remaining + own
  return Math.min(perOrder, perPerson)
}
