import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { CloudPaymentsClient } from "../../client"
import { refusal } from "../../errors"
import { parseCloudPaymentsOptions, terminalOf, type CloudPaymentsOptions } from "../../options"
import { CardAlert, CardAttempt, CardCart, CardNotification, CardOperation } from "./models"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** A date that replaces the database's clock, for tests; null takes the database's. */
export type SetClock = () => Date | null

/** A database transaction in which several statements decide together. */
export type Transaction = Knex.Transaction

type Values = Record<string, unknown>

/**
 * Card payments: the tables, the options and the service's API. What decides something does it by statements of its
 * own, under the lock of the cart; reading comes from the framework.
 */
class CloudPaymentsModuleService extends MedusaService({
  CardAttempt,
  CardCart,
  CardNotification,
  CardOperation,
  CardAlert,
}) {
  readonly options: CloudPaymentsOptions
  /** Tests set it; in a shop all processes go by the database's clock. */
  clock: SetClock = () => null
  #api: CloudPaymentsClient | undefined

  constructor(
    private readonly dependencies: Dependencies,
    options: unknown
  ) {
    super(dependencies, options)
    this.options = parseCloudPaymentsOptions(options)
    const terminal = terminalOf(this.options)
    this.#api = terminal && new CloudPaymentsClient({ ...this.options, ...terminal })
  }

  /** The service's API. @throws card_payments_off without a terminal */
  get api(): CloudPaymentsClient {
    if (!this.#api) {
      throw refusal("card_payments_off")
    }
    return this.#api
  }

  /** Whether the shop has a terminal. */
  get takesCards(): boolean {
    return terminalOf(this.options) !== undefined
  }

  /**
   * One statement, in a transaction or by itself. The time is in it as `:now`: {@link clock}, or null for the
   * database's own.
   */
  async select<Row>(statement: string, values: Values = {}, within?: Transaction): Promise<Row[]> {
    const database = within ?? this.dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const bindings = { now: this.clock()?.toISOString() ?? null, ...values }
    const { rows }: { rows: Row[] } = await database.raw(statement, bindings as Knex.ValueDict)
    return rows
  }

  /** Several statements on one connection, all of them or none. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.dependencies[ContainerRegistrationKeys.PG_CONNECTION].transaction(work)
  }
}

export default CloudPaymentsModuleService
