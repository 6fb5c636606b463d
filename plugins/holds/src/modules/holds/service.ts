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
 * What the cart has now of managed stock, compared with its holds by `hold_keep`, which locks them. Holds that end within the
 * margin are looked at first and locked later: a payment that begins in the last seconds gains nothing by it.
 */
const KEEP_FOR_PAYMENT = `
  SELECT CASE WHEN EXISTS (
      SELECT 1 FROM hold WHERE hold.cart_id = :cartId AND hold.status = 'live' AND hold.ends_at
        <= COALESCE(CAST(:now AS timestamptz), clock_timestamp()) + make_interval(secs => CAST(:margin AS float8))
    ) THEN '{"refused": {"code": "hold_expired"}}'
    ELSE hold_keep(jsonb_strip_nulls(jsonb_build_object(
      'cart_id', CAST(:cartId AS text), 'seconds', CAST(:seconds AS float8), 'now', CAST(:now AS text),
      'lines', COALESCE((
        SELECT jsonb_agg(jsonb_build_object('line_item_id', line.id, 'units', line.quantity::integer))
        FROM cart_line_item line
        JOIN product_variant variant ON variant.id = line.variant_id AND variant.manage_inventory
          AND NOT variant.allow_backorder AND variant.deleted_at IS NULL
        WHERE line.cart_id = :cartId AND line.deleted_at IS NULL AND EXISTS (
          SELECT 1 FROM product_variant_inventory_item need
          WHERE need.variant_id = variant.id AND need.deleted_at IS NULL
        )
      ), '[]')
    ))) END AS answer`

const SETTLE = `
  SELECT hold_unkeep(jsonb_build_object('cart_id', CAST(:cartId AS text), 'kept', COALESCE((
    SELECT jsonb_agg(jsonb_build_object('id', hold.id, 'kept_until', NULL))
    FROM hold WHERE hold.cart_id = :cartId AND hold.status = 'live' AND hold.kept_until IS NOT NULL
  ), '[]')))`

/** Why the holds of a cart cannot be kept. */
type HoldRefusalOfPayment = { code: "hold_expired" | "hold_missing" }

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

  /**
   * Keeps the holds of a cart while it is paid, in the transaction that decides about the payment: everything in it must be held,
   * and for more than `margin` seconds from now.
   *
   * @param seconds from now on
   * @param transaction all is read and written through it; its locks last until it ends
   */
  async keepForPayment(
    cartId: string,
    { seconds, margin }: { seconds: number; margin: number },
    transaction: Knex.Transaction
  ): Promise<{ refused?: HoldRefusalOfPayment }> {
    const values = { cartId, seconds, margin, now: this.clock()?.toISOString() ?? null }
    const { rows }: { rows: { answer: { refused?: HoldRefusalOfPayment } }[] } =
      await transaction.raw(KEEP_FOR_PAYMENT, values as Knex.ValueDict)
    return rows[0]?.answer ?? {}
  }

  /** The payment ended without money: the holds of the cart go by the buyer's clock again. */
  async settle(cartId: string, transaction: Knex.Transaction): Promise<void> {
    await transaction.raw(SETTLE, { cartId })
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
    const { rows }: { rows: { answer: Answer }[] } = await database
      .raw(`SELECT hold_${name}(?::jsonb) AS answer`, [JSON.stringify({ ...request, now })])
      .options({ name: `hold_${name}` })
    return (rows[0]?.answer ?? {}) as Answer
  }
}

export default HoldsModuleService
