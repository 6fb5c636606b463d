import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Module } from "@medusajs/framework/utils"
import { AVAILABILITY_SOURCE, StockSource } from "@qazyna/branches/availability"

/** Units of an item at a location that buyers hold at this moment. */
const HELD = `COALESCE((
  SELECT CASE WHEN counter.earliest_end > clock_timestamp() THEN counter.held
    ELSE hold_units_held(level.inventory_item_id, level.location_id, clock_timestamp()) END
  FROM hold_counter counter
  WHERE counter.inventory_item_id = level.inventory_item_id AND counter.location_id = level.location_id
), 0)`

/** What branches have on sale: in stock, not reserved by an order, not held by a buyer. */
class HeldStockSource extends StockSource {
  constructor(container: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    super(container[ContainerRegistrationKeys.PG_CONNECTION], HELD)
  }
}

export default Module(AVAILABILITY_SOURCE, { service: HeldStockSource })
