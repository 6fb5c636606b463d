import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { PickupAppointment, PickupHandOver, PickupSpecialDay, PickupStorage } from "./models"
import { parsePickupOptions, type PickupOptions } from "./options"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

type Values = Record<string, unknown>

/**
 * Appointments, hand-overs and special days. What decides something is a function of the database, called in one
 * statement; reading comes from the framework.
 */
class PickupModuleService extends MedusaService({
  PickupAppointment,
  PickupHandOver,
  PickupSpecialDay,
  PickupStorage,
}) {
  readonly options: PickupOptions
  /** Tests set it; in a shop it is the clock of the process. */
  clock: () => Date = () => new Date()

  constructor(
    private readonly dependencies: Dependencies,
    options: unknown
  ) {
    super(dependencies, options)
    this.options = parsePickupOptions(options)
  }

  /** One statement, with {@link clock} in it as `:now`. */
  async select<Row>(statement: string, values: Values = {}): Promise<Row[]> {
    const database = this.dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const bindings = { now: this.clock().toISOString(), ...values }
    const { rows }: { rows: Row[] } = await database.raw(statement, bindings as Knex.ValueDict)
    return rows
  }
}

export default PickupModuleService
