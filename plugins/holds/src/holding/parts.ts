import type { MedusaContainer } from "@medusajs/framework/types"
import type { HoldPart } from "../modules/holds/types"
import { holdsService } from "./service"

/** A line, or one that may become a line, whose units are to be held. */
export type WantedLine = {
  line_item_id: string
  variant_id: string | null
  units: number
  claim: boolean
}

/**
 * What variants need of stock, and where: a location of the cart's sales channel, first the one where the
 * line is held already, then one that has enough. Variants without managed stock, or that may be ordered
 * beyond it, need nothing. A line that no location of the channel stocks gets a location without stock.
 */
const PARTS = `
  SELECT wanted.line_item_id, variant.product_id, variant.id AS variant_id, need.inventory_item_id,
    COALESCE(place.location_id, '') AS location_id, wanted.units,
    (wanted.units * need.required_quantity)::integer AS quantity,
    ROW_NUMBER() OVER (PARTITION BY wanted.line_item_id ORDER BY need.inventory_item_id) = 1 AS counts,
    wanted.claim
  FROM jsonb_to_recordset(CAST(:wanted AS jsonb))
    wanted(line_item_id text, variant_id text, units integer, claim boolean)
  JOIN product_variant variant ON variant.id = wanted.variant_id
    AND variant.manage_inventory AND NOT variant.allow_backorder AND variant.deleted_at IS NULL
  JOIN product_variant_inventory_item need ON need.variant_id = variant.id AND need.deleted_at IS NULL
  LEFT JOIN LATERAL (
    SELECT level.location_id
    FROM sales_channel_stock_location channel
    JOIN inventory_level level ON level.location_id = channel.stock_location_id
      AND level.inventory_item_id = need.inventory_item_id AND level.deleted_at IS NULL
    LEFT JOIN hold_counter counter ON counter.inventory_item_id = level.inventory_item_id
      AND counter.location_id = level.location_id
    LEFT JOIN hold own ON own.cart_id = :cartId AND own.status = 'live'
      AND own.line_item_id = wanted.line_item_id AND own.location_id = level.location_id
      AND own.inventory_item_id = level.inventory_item_id
    WHERE channel.sales_channel_id = :salesChannelId AND channel.deleted_at IS NULL
    ORDER BY own.id IS NULL, level.stocked_quantity - level.reserved_quantity
      - COALESCE(counter.held, 0) < wanted.units * need.required_quantity, channel.created_at, channel.id
    LIMIT 1
  ) place ON true`

/**
 * Turns lines into the inventory items and locations that they need.
 *
 * @param cart whose sales channel says which locations there are
 */
export const partsOf = async (
  container: MedusaContainer,
  cart: { id: string; sales_channel_id: string | null },
  lines: WantedLine[]
): Promise<HoldPart[]> => {
  if (lines.length === 0) {
    return []
  }
  return holdsService(container).select<HoldPart>(PARTS, {
    cartId: cart.id,
    salesChannelId: cart.sales_channel_id ?? "",
    wanted: JSON.stringify(lines),
  })
}
