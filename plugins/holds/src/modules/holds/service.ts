import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { refusal } from "../../errors"
import Hold from "./models/hold"
import HoldCompletion from "./models/completion"
import HoldCounter from "./models/hold-counter"
import PurchaseLimit from "./models/purchase-limit"
import { parseHoldsOptions, type HoldsOptions } from "./options"
import type {
  Consumed,
  Ended,
  HoldChange,
  Holder,
  HoldKey,
  HoldPart,
  HoldRefusal,
  HeldLine,
  Kept,
} from "./types"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** A date that replaces the database's clock, for tests; null takes the database's. */
export type SetClock = () => Date | null

const COUNT_KEYS = `
  INSERT INTO hold_counter (inventory_item_id, location_id)
  SELECT DISTINCT part.inventory_item_id, part.location_id
  FROM jsonb_to_recordset(?::jsonb) part(inventory_item_id text, location_id text)
  ORDER BY part.inventory_item_id, part.location_id
  ON CONFLICT DO NOTHING`

/**
 * Timed holds. Each change is one call of a function in PostgreSQL, one round trip and one short
 * transaction of its own; `docs/locking.md` says what it locks. Reading comes from the framework.
 */
class HoldsModuleService extends MedusaService({
  Hold,
  HoldCounter,
  PurchaseLimit,
  HoldCompletion,
}) {
  readonly options: HoldsOptions
  /** Tests set it; in a shop all processes go by the database's clock. */
  clock: SetClock = () => null

  constructor(
    private readonly dependencies: Dependencies,
    options: unknown
  ) {
    super(dependencies, options)
    this.options = parseHoldsOptions(options)
  }

  /**
   * Makes the holds of a cart what its lines need, all of it or nothing.
   *
   * @param parts what all lines of the cart need; holds of other lines are given back
   */
  async set(holder: Holder, parts: HoldPart[]): Promise<HoldChange> {
    const request = { ...holder, ...this.rules, parts, seconds: this.options.minutes * 60 }
    let answer = await this.call<Partial<HoldChange> & { uncounted?: true }>("set", request)
    let ended: HoldKey[] = []
    if (answer.uncounted) {
      ended = answer.expired ?? []
      await this.dependencies[ContainerRegistrationKeys.PG_CONNECTION].raw(COUNT_KEYS, [
        JSON.stringify(parts),
      ])
      answer = await this.call("set", request)
    }
    const { refused = null, placed = [], changed = [], released = [], expired = [] } = answer
    return { refused, placed, changed, released, expired: [...ended, ...expired] }
  }

  /**
   * Keeps the holds of a cart alive for a while, though the buyer's clock may end before.
   *
   * @param lines what the cart has; each must be held and alive
   * @param seconds from now on
   */
  keep(
    cartId: string,
    lines: HeldLine[],
    seconds: number
  ): Promise<{ refused?: HoldRefusal; kept?: Kept[] }> {
    return this.call("keep", { cart_id: cartId, lines, seconds })
  }

  /** The rules of all products, as the functions in PostgreSQL take them. */
  get rules(): Record<string, unknown> {
    const { limits, coolDownMinutes } = this.options
    const guarded = coolDownMinutes > 0 || limits.perOrder || limits.perPerson ? true : undefined
    return { limits, cool_down: coolDownMinutes * 60, guarded, now: this.clock()?.toISOString() }
  }

  /** Takes `keep` back. */
  async unkeep(cartId: string, kept: Kept[]): Promise<void> {
    await this.call("unkeep", { cart_id: cartId, kept })
  }

  /**
   * The cart became an order, which has reserved its units.
   *
   * @param lineItemIds lines of the cart
   */
  consume(cartId: string, orderId: string, lineItemIds: string[]): Promise<Consumed> {
    return this.call("consume", { cart_id: cartId, order_id: orderId, lines: lineItemIds })
  }

  /**
   * Takes `consume` or `release` back.
   *
   * @param startedAt of `consume`, when its completion was noted
   * @throws when others have released units by now
   */
  async revive(cartId: string, holds: Ended[], startedAt?: string | null): Promise<void> {
    if (holds.length > 0 || startedAt) {
      await this.call("revive", { cart_id: cartId, holds, started_at: startedAt })
    }
  }

  /**
   * Gives live holds of a cart back: all, or those of `ids`.
   *
   * @throws completion_in_progress
   */
  async release(cartId: string, ids?: string[]): Promise<HoldKey[]> {
    const answer = await this.call<{ released?: HoldKey[]; completing?: true }>("release", {
      cart_id: cartId,
      ids,
    })
    if (answer.completing) {
      throw refusal("completion_in_progress")
    }
    return answer.released ?? []
  }

  /** Starts the clocks of a cart anew where the options and other buyers allow it. */
  async renew(cartId: string): Promise<HoldKey[]> {
    const { minutes, renewals } = this.options
    const request = { cart_id: cartId, seconds: minutes * 60, renewals }
    return (await this.call<{ renewed: HoldKey[] }>("renew", request)).renewed
  }

  /**
   * Ends holds whose time has passed.
   *
   * @param keys counters at most @param batch holds of each at most
   */
  sweep(keys = 100, batch = 500): Promise<{ expired: HoldKey[]; more: boolean }> {
    return this.call("sweep", { keys, batch })
  }

  /** Time by which holds are judged. */
  async now(): Promise<Date> {
    const set = this.clock()
    if (set) {
      return set
    }
    const [row] = await this.select<{ now: Date }>("SELECT clock_timestamp() AS now")
    return row?.now ?? new Date()
  }

  /** Reads with a statement of the module's own. */
  async select<Row>(statement: string, values: Record<string, unknown> = {}): Promise<Row[]> {
    const database = this.dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const { rows }: { rows: Row[] } = await database.raw(statement, values as Knex.ValueDict)
    return rows
  }

  private async call<Answer>(name: string, request: Record<string, unknown>): Promise<Answer> {
    const now = this.clock()?.toISOString()
    const database = this.dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const { rows }: { rows: { answer: Answer }[] } = await database.raw(
      `SELECT hold_${name}(?::jsonb) AS answer`,
      [JSON.stringify({ ...request, now })]
    )
    return (rows[0]?.answer ?? {}) as Answer
  }
}

export default HoldsModuleService
