import type { ApiHolds, ApiPosition } from "~/holds/types"
import type { FakeCart, FakeItem } from "./shop-state"

interface FakeHold {
  quantity: number
  expiresAt: number
  keptUntil: number | null
  renewals: number
}

const MINUTE = 60_000

/** A refusal by its code, or null. */
type Refused = string | null

/** Timed holds of the fake shop, with a clock that tests move. */
export class FakeHolds {
  readonly #holds = new Map<string, FakeHold>()
  readonly #coolDowns = new Map<string, number>()
  #ahead = 0
  minutes = 15
  renewals = 0
  /** length of the cool-down after an end that the buyer let pass; 0 for none */
  coolDownMinutes = 0
  /** units of every coin that others hold */
  heldByOthers = 0

  constructor(private readonly stock: () => number) {}

  now(): number {
    return Date.now() + this.#ahead
  }

  /** Lets time pass. */
  pass(minutes: number): void {
    this.#ahead += minutes * MINUTE
  }

  /** The payment of everything that is held has begun. */
  startPayment(minutes: number): void {
    for (const hold of this.#holds.values()) hold.keptUntil = this.now() + minutes * MINUTE
  }

  /** Why so many units cannot be had. */
  refusalOf(quantity: number): Refused {
    if (quantity > this.stock()) return "insufficient_inventory"
    return quantity > this.stock() - this.heldByOthers ? "units_held" : null
  }

  /** Claims what is not held, all or none. */
  claim(cart: FakeCart): Refused {
    const due = cart.items.filter((item) => this.#stateOf(item) !== "held")
    const refused = due.map((item) => this.#refusalOf(item)).find((code) => code !== null)
    if (refused) return refused
    for (const { id, quantity } of due) {
      const expiresAt = this.now() + this.minutes * MINUTE
      this.#holds.set(id, { quantity, expiresAt, keptUntil: null, renewals: this.renewals })
    }
    return null
  }

  renew(cart: FakeCart): Refused {
    const holds = cart.items.flatMap(({ id }) => this.#holds.get(id) ?? [])
    if (holds.length === 0 || holds.some(({ renewals }) => renewals === 0)) {
      return "hold_not_renewable"
    }
    for (const hold of holds) {
      hold.renewals -= 1
      hold.expiresAt = this.now() + this.minutes * MINUTE
    }
    return null
  }

  /** A changed quantity never restarts the clock. */
  resize({ id, quantity }: FakeItem): void {
    const hold = this.#holds.get(id)
    if (hold) hold.quantity = quantity
  }

  free(cart: FakeCart): void {
    for (const { id } of cart.items) this.#holds.delete(id)
  }

  /** Why a cart cannot be completed. */
  obstacle(cart: FakeCart): Refused {
    const states = cart.items.map((item) => this.#stateOf(item))
    if (states.includes("expired")) return "hold_expired"
    return states.includes("none") ? "hold_missing" : null
  }

  view(cart: FakeCart): ApiHolds {
    return {
      server_time: new Date(this.now()).toISOString(),
      starts: "method",
      minutes: this.minutes,
      positions: cart.items.map((item) => this.#position(item)),
    }
  }

  #refusalOf({ id, quantity }: FakeItem): Refused {
    if ((this.#coolDowns.get(id) ?? 0) > this.now()) return "hold_cooling_down"
    return this.refusalOf(quantity)
  }

  #stateOf({ id }: FakeItem): ApiPosition["state"] {
    const hold = this.#holds.get(id)
    if (!hold) return "none"
    if (Math.max(hold.expiresAt, hold.keptUntil ?? 0) > this.now()) return "held"
    if (!this.#coolDowns.has(id) && this.coolDownMinutes > 0) {
      this.#coolDowns.set(id, hold.expiresAt + this.coolDownMinutes * MINUTE)
    }
    return "expired"
  }

  #position(item: FakeItem): ApiPosition {
    const state = this.#stateOf(item)
    const hold = this.#holds.get(item.id)
    const retryAt = this.#coolDowns.get(item.id) ?? 0
    const iso = (time: number | null | undefined) => (time ? new Date(time).toISOString() : null)
    return {
      line_item_id: item.id,
      product_id: item.product_id,
      variant_id: item.variant_id,
      quantity: item.quantity,
      state,
      expires_at: iso(hold?.expiresAt),
      kept_until: state === "held" ? iso(hold?.keptUntil) : null,
      renewals_left: state === "held" ? (hold?.renewals ?? 0) : 0,
      retry_at: retryAt > this.now() ? iso(retryAt) : null,
      available: Math.max(0, this.stock() - this.heldByOthers),
    }
  }
}
