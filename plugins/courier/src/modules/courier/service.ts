import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaService,
} from "@medusajs/framework/utils"
import { refusal } from "../../errors"
import { parseCourierOptions, type CourierOptions } from "../../options"
import type { Tariff } from "../../tariff/schema"
import CourierTariff from "./models/tariff"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** A tariff with the number of its version. */
export type NumberedTariff = { version: number; content: Tariff }

const NEWEST = `SELECT version, content FROM courier_tariff ORDER BY version DESC LIMIT 1`

/** Of two that come at once the unique index lets one through. */
const ADD = `
  INSERT INTO courier_tariff (id, version, content, author)
  SELECT :id, CAST(:base AS integer) + 1, CAST(:content AS jsonb), CAST(:author AS text)
  WHERE COALESCE((SELECT MAX(version) FROM courier_tariff), 0) = CAST(:base AS integer)
  ON CONFLICT (version) DO NOTHING
  RETURNING version`

/** What delivery costs: versions of the tariff, and the options of the plugin. */
class CourierModuleService extends MedusaService({ CourierTariff }) {
  readonly options: CourierOptions
  /** Tests set it. */
  clock: () => Date = () => new Date()

  constructor(
    private readonly dependencies: Dependencies,
    options: unknown
  ) {
    super(dependencies, options)
    this.options = parseCourierOptions(options)
  }

  /** The tariff in force; null before anybody set one. */
  async findTariff(): Promise<NumberedTariff | null> {
    const { rows }: { rows: NumberedTariff[] } = await this.#database.raw(NEWEST)
    return rows[0] ?? null
  }

  /** @throws courier_tariff_missing */
  async requireTariff(): Promise<NumberedTariff> {
    const tariff = await this.findTariff()
    if (!tariff) {
      throw refusal("courier_tariff_missing")
    }
    return tariff
  }

  /**
   * Puts a tariff in force in place of a version that must still be the newest.
   *
   * @param base version that it was made from, 0 for the first
   * @throws courier_tariff_changed
   */
  async putInForce(base: number, content: Tariff, author: string | null): Promise<NumberedTariff> {
    const { rows }: { rows: { version: number }[] } = await this.#database.raw(ADD, {
      id: generateEntityId(undefined, "cotar"),
      base,
      content: JSON.stringify(content),
      author,
    } as Knex.ValueDict)
    if (!rows[0]) {
      throw refusal("courier_tariff_changed")
    }
    return { version: rows[0].version, content }
  }

  /** Takes a version back that was put in force a moment ago. */
  async withdraw(version: number): Promise<void> {
    await this.#database.raw(`DELETE FROM courier_tariff WHERE version = ?`, [version])
  }

  get #database(): Knex {
    return this.dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }
}

export default CourierModuleService
