import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Module } from "@medusajs/framework/utils"
import { ORIGIN_SOURCE, type OriginSource } from "@qazyna/courier/quoting/origin-source"

const CITY = `
  SELECT branch.city FROM branch_stock_location link
  JOIN branch ON branch.id = link.branch_id AND branch.deleted_at IS NULL
  WHERE link.stock_location_id = ? AND link.deleted_at IS NULL`

/** Parcels leave from the city of the branch that keeps the stock. */
class BranchOriginSource implements OriginSource {
  readonly #database: Knex

  constructor(container: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.#database = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  async cityOf(locationId: string): Promise<string | null> {
    const { rows }: { rows: { city: string }[] } = await this.#database.raw(CITY, [locationId])
    return rows[0]?.city ?? null
  }
}

export default Module(ORIGIN_SOURCE, { service: BranchOriginSource })
