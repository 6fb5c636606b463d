/** What a cart holds of an item in the model: units, and the ends of the clock and of the grace. */
type Held = { units: number; expires: number; kept: number }

/** Units wanted of each item. */
export type Wanted = Record<string, number>

/** Minutes a hold lasts. */
const MINUTES = 15

/**
 * Stock and holds as a person would keep them on paper: no locks, no clocks but the one that is told. What
 * PostgreSQL does is compared with it.
 */
export class Model {
  now = 0
  readonly #held = new Map<string, Map<string, Held>>()

  constructor(private readonly stock: Wanted) {}

  /** Units of an item that live holds have. */
  held(item: string): number {
    return this.#carts()
      .map((cart) => this.#live(cart).get(item)?.units ?? 0)
      .reduce((sum, units) => sum + units, 0)
  }

  /** Makes a cart hold what is wanted. @returns whether it could; otherwise nothing changed */
  set(cart: string, wanted: Wanted): boolean {
    const own = this.#live(cart)
    const fits = Object.entries(wanted).every(([item, units]) => {
      const need = units - (own.get(item)?.units ?? 0)
      return need <= 0 || this.#free(item) >= need
    })
    if (fits) {
      const expires = this.now + MINUTES
      const lines = Object.entries(wanted).filter(([, units]) => units > 0)
      this.#held.set(
        cart,
        new Map(
          lines.map(
            ([item, units]) => [item, { expires, kept: 0, ...own.get(item), units }] as const
          )
        )
      )
    }
    return fits
  }

  /** Gives everything of a cart back. */
  release(cart: string): void {
    this.#held.delete(cart)
  }

  /** Keeps what a cart holds for some minutes. @returns false when it does not hold what it wants */
  keep(cart: string, wanted: Wanted, minutes: number): boolean {
    const own = this.#live(cart)
    const whole = Object.entries(wanted).every(([item, units]) => own.get(item)?.units === units)
    if (whole) {
      own.forEach((held) => (held.kept = Math.max(held.kept, this.now + minutes)))
    }
    return whole
  }

  /** The cart became an order. @returns the units that it took of each item */
  consume(cart: string): Wanted {
    const bought = Object.fromEntries(
      [...this.#live(cart)].map(([item, { units }]) => [item, units])
    )
    for (const [item, units] of Object.entries(bought)) {
      this.stock[item] = (this.stock[item] ?? 0) - units
    }
    this.#held.delete(cart)
    return bought
  }

  /** Staff put more units into stock. */
  deliver(item: string, units: number): void {
    this.stock[item] = (this.stock[item] ?? 0) + units
  }

  #carts(): string[] {
    return [...this.#held.keys()]
  }

  #live(cart: string): Map<string, Held> {
    const lines = [...(this.#held.get(cart) ?? [])]
    return new Map(lines.filter(([, held]) => Math.max(held.expires, held.kept) > this.now))
  }

  #free(item: string): number {
    return (this.stock[item] ?? 0) - this.held(item)
  }
}
