import type { MedusaContainer } from "@medusajs/framework/types"
import { personSource } from "./person-source"
import { holdsService } from "./service"

/** Numbers of units; null for no limit. */
export type PurchaseLimitData = {
  per_order: number | null
  per_person: number | null
  /** Days over which `per_person` counts; for ever when null. */
  period_days: number | null
}

/** The limit of a product as its buyer sees it. */
export type BuyerLimit = PurchaseLimitData & {
  product_id: string
  /** Units that the buyer has in live holds and counted orders; null for visitors. */
  used: number | null
  remaining: number | null
}

const READ = `
  SELECT per_order, per_person, period_days FROM purchase_limit WHERE product_id = :productId`

const WRITE = `
  INSERT INTO purchase_limit (product_id, per_order, per_person, period_days)
  VALUES (:productId, :per_order, :per_person, :period_days)
  ON CONFLICT (product_id) DO UPDATE SET per_order = EXCLUDED.per_order,
    per_person = EXCLUDED.per_person, period_days = EXCLUDED.period_days, updated_at = now()`

const REMOVE = `DELETE FROM purchase_limit WHERE product_id = :productId`

/** In force: what staff set for a product, otherwise what the shop set for all. */
const OF_BUYER = `
  SELECT limits.*, CASE
    WHEN CAST(:customerId AS text) IS NULL OR limits.per_person IS NULL THEN NULL
    ELSE hold_units_of_person(limits.product_id, :customerId, :person, limits.period_days, NULL,
      COALESCE(CAST(:now AS timestamptz), clock_timestamp()))
  END AS used
  FROM (
    SELECT asked.product_id,
      CASE WHEN own.product_id IS NULL THEN CAST(:perOrder AS integer) ELSE own.per_order END AS per_order,
      CASE WHEN own.product_id IS NULL THEN CAST(:perPerson AS integer) ELSE own.per_person END AS per_person,
      CASE WHEN own.product_id IS NULL THEN CAST(:periodDays AS integer) ELSE own.period_days END AS period_days
    FROM (SELECT DISTINCT product_id FROM unnest(CAST(:productIds AS text[])) product_id) asked
    LEFT JOIN purchase_limit own ON own.product_id = asked.product_id
  ) limits
  WHERE limits.per_order IS NOT NULL OR limits.per_person IS NOT NULL`

/** The limit that staff set for a product; null when the limits for all hold. */
export const readLimit = async (
  container: MedusaContainer,
  productId: string
): Promise<PurchaseLimitData | null> => {
  const [limit] = await holdsService(container).select<PurchaseLimitData>(READ, { productId })
  return limit ?? null
}

/** The limit that the shop set for all products in its options; nulls where it set none. */
export const limitOfAll = (container: MedusaContainer): PurchaseLimitData => {
  const { perOrder, perPerson, periodDays } = holdsService(container).options.limits
  return {
    per_order: perOrder ?? null,
    per_person: perPerson ?? null,
    period_days: periodDays ?? null,
  }
}

/** Sets the limit of a product, or removes it. */
export const writeLimit = async (
  container: MedusaContainer,
  productId: string,
  limit: PurchaseLimitData | null
): Promise<void> => {
  await holdsService(container).select(limit ? WRITE : REMOVE, { productId, ...limit })
}

/**
 * Limits in force for products, with what a buyer has used of them. Products without a limit are left out.
 *
 * @param customerId id of the registered customer who asks; undefined for visitors
 */
export const limitsOfBuyer = async (
  container: MedusaContainer,
  productIds: string[],
  customerId: string | undefined
): Promise<BuyerLimit[]> => {
  const service = holdsService(container)
  const { perOrder, perPerson, periodDays } = service.options.limits
  const rows = await service.select<Omit<BuyerLimit, "remaining">>(OF_BUYER, {
    productIds,
    customerId: customerId ?? null,
    person: customerId ? await personSource(container).personOf(customerId) : null,
    now: service.clock(),
    perOrder: perOrder ?? null,
    perPerson: perPerson ?? null,
    periodDays: periodDays ?? null,
  })
  return rows.map((row) => ({
    ...row,
    remaining:
      row.used === null || row.per_person === null ? null : Math.max(0, row.per_person - row.used),
  }))
}
