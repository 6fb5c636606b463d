import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AvailabilitySource, BranchUnits } from "./source"

/**
 * One statement for any number of products. A variant is worth as many units as its scarcest inventory
 * item gives (kits need `required_quantity` of each); a product is worth the sum of its variants.
 * Variants without managed inventory have no number of units and add nothing.
 */
const unitsWithout = (taken: string): string => `
  WITH seller AS (
    SELECT sold.product_id, branch.id AS branch_id, place.stock_location_id
    FROM product_sales_channel sold
    JOIN product ON product.id = sold.product_id
      AND product.status = 'published' AND product.deleted_at IS NULL
    JOIN branch_sales_channel channel ON channel.sales_channel_id = sold.sales_channel_id
      AND channel.deleted_at IS NULL
    JOIN branch ON branch.id = channel.branch_id
      AND branch.status = 'open' AND branch.deleted_at IS NULL
    JOIN branch_stock_location place ON place.branch_id = branch.id AND place.deleted_at IS NULL
    WHERE sold.product_id = ANY(:productIds) AND sold.deleted_at IS NULL
      AND (:branchIds::text[] IS NULL OR branch.id = ANY(:branchIds::text[]))
  ), variant_units AS (
    SELECT seller.product_id, seller.branch_id, variant.id,
      MIN(FLOOR(GREATEST(
        COALESCE(level.stocked_quantity, 0) - COALESCE(level.reserved_quantity, 0) - (${taken}), 0
      ) / GREATEST(part.required_quantity, 1))) AS units
    FROM seller
    JOIN product_variant variant ON variant.product_id = seller.product_id
      AND variant.manage_inventory AND variant.deleted_at IS NULL
    JOIN product_variant_inventory_item part ON part.variant_id = variant.id
      AND part.deleted_at IS NULL
    LEFT JOIN inventory_level level ON level.inventory_item_id = part.inventory_item_id
      AND level.location_id = seller.stock_location_id AND level.deleted_at IS NULL
    GROUP BY seller.product_id, seller.branch_id, variant.id
  )
  SELECT seller.product_id, seller.branch_id, COALESCE(SUM(variant_units.units), 0)::int AS available
  FROM seller
  LEFT JOIN variant_units USING (product_id, branch_id)
  GROUP BY seller.product_id, seller.branch_id`

/** Units in stock at each branch that no order has reserved. */
export class StockSource implements AvailabilitySource {
  private readonly statement: string

  /**
   * @param taken SQL expression of units that are taken otherwise, to be left out as well; sees the row
   *   `level` of an inventory item at a location
   */
  constructor(
    private readonly database: Knex,
    taken = "0"
  ) {
    this.statement = unitsWithout(taken)
  }

  async list(productIds: string[], branchIds?: string[]): Promise<BranchUnits[]> {
    const result: { rows: BranchUnits[] } = await this.database.raw(this.statement, {
      productIds,
      branchIds: branchIds ?? null,
    })
    return result.rows
  }
}
