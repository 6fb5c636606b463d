import { Backends } from "../support/processes/backends"
import { refusalOf } from "../support/suite/refusal"
import { PowerCut } from "./power-cut"
import { cartWith, choosePickup, preparePayment, stockOf, violations, type Stock } from "./crowd"

describe("a process that dies in the middle", () => {
  let backends: Backends
  let cut: PowerCut
  let coin: Stock

  beforeAll(async () => {
    backends = await Backends.start(1)
    cut = await PowerCut.of(backends)
  })

  afterAll(() => backends?.stop())

  beforeEach(async () => {
    await backends.sql.query("DELETE FROM hold")
    await backends.sql.query("DELETE FROM hold_completion")
    await backends.sql.query("UPDATE hold_counter SET held = 0, earliest_end = NULL")
    ;[coin] = (await stockOf(backends, [1])) as [Stock]
  })

  const store = () => backends.store(0)

  const killWhile = async (
    work: () => Promise<unknown>,
    lock: () => Promise<unknown>
  ): Promise<void> => {
    expect(await cut.killWhile(work, lock)).toBe("cut off")
  }

  const lockCounter = () =>
    cut.blocker.query(
      "SELECT 1 FROM hold_counter WHERE inventory_item_id = $1 AND location_id = $2 FOR UPDATE",
      [coin.inventory_item_id, coin.location_id]
    )

  const lockLevel = () =>
    cut.blocker.query(
      "SELECT 1 FROM inventory_level WHERE inventory_item_id = $1 AND location_id = $2 FOR UPDATE",
      [coin.inventory_item_id, coin.location_id]
    )

  const holdOf = (cart: string) =>
    cut.one<{ status: string; order_id: string | null }>(
      "SELECT status, order_id FROM hold WHERE cart_id = $1 ORDER BY created_at DESC LIMIT 1",
      [cart]
    )

  const readyCart = async (): Promise<string> => {
    const cart = await cartWith(store(), [coin])
    await choosePickup(store(), cart)
    await preparePayment(store(), cart)
    return cart
  }

  const complete = async (cart: string): Promise<{ type: string; order?: { id: string } }> =>
    (await store().post(`/store/carts/${cart}/complete`)).data

  /** Makes a completion that was cut off old enough to be looked at, and waits until it was. */
  const recovered = async (cart: string): Promise<void> => {
    await backends.sql.query(
      "UPDATE hold_completion SET updated_at = updated_at - interval '1 hour'"
    )
    await cut.until(
      async () => !(await cut.one("SELECT 1 FROM hold_completion WHERE cart_id = $1", [cart]))
    )
  }

  it("B2 inside a claim: nothing is held, and the buyer claims it after the restart", async () => {
    const warm = await cartWith(store(), [coin])
    await choosePickup(store(), warm)
    await store().delete(`/store/carts/${warm}/holds`)

    const cart = await cartWith(store(), [coin])
    await killWhile(() => choosePickup(store(), cart), lockCounter)
    expect(await holdOf(cart)).toBeUndefined()
    expect(await violations(backends)).toEqual([])
    await choosePickup(store(), cart)
    expect(await holdOf(cart)).toMatchObject({ status: "live" })
  })

  it("B2 before the order has reserved: the order is taken back, and the buyer completes again", async () => {
    const cart = await readyCart()
    await killWhile(() => complete(cart), lockLevel)
    expect(await holdOf(cart)).toMatchObject({ status: "live" })
    await recovered(cart)
    expect(await violations(backends)).toEqual([])
    const answer = await complete(cart)
    expect(answer.type).toBe("order")
    expect(await holdOf(cart)).toMatchObject({ status: "consumed", order_id: answer.order?.id })
    const open = await cut.one<{ orders: number }>(
      `SELECT COUNT(*)::int AS orders FROM reservation_item WHERE inventory_item_id = $1
       AND location_id = $2 AND deleted_at IS NULL AND created_at > now() - interval '10 minutes'`,
      [coin.inventory_item_id, coin.location_id]
    )
    expect(open).toEqual({ orders: 1 })
    expect(await violations(backends)).toEqual([])
  })

  it("B2 after it has reserved: the order stands, and its hold becomes a purchase", async () => {
    const cart = await readyCart()
    await killWhile(
      () => complete(cart),
      async () => {
        await cut.until(() => cut.one("SELECT 1 FROM hold_completion WHERE cart_id = $1", [cart]))
        await lockCounter()
      }
    )
    expect(await holdOf(cart)).toMatchObject({ status: "live" })
    expect(await violations(backends)).toEqual([])
    await recovered(cart)
    expect(await holdOf(cart)).toMatchObject({ status: "consumed" })
    expect(await violations(backends)).toEqual([])
    const refused = await refusalOf(cartWith(store(), [coin]))
    expect(refused.body.code).toBe("insufficient_inventory")
  })

  it("B2 inside the sweep: what has ended counts as free meanwhile, and is swept after the restart", async () => {
    const cart = await cartWith(store(), [coin])
    await choosePickup(store(), cart)
    await killWhile(
      () => Promise.reject(new Error("The sweeper comes by itself")),
      async () => {
        await backends.sql.query(
          "UPDATE hold SET expires_at = now() - interval '1 s', ends_at = now() - interval '1 s' WHERE cart_id = $1",
          [cart]
        )
        await backends.sql.query(
          "UPDATE hold_counter SET earliest_end = now() - interval '1 s' WHERE held > 0"
        )
        await cut.blocker.query("SELECT 1 FROM hold WHERE cart_id = $1 FOR UPDATE", [cart])
      }
    )
    await cut.until(async () => (await holdOf(cart))?.status === "expired")
    expect(await violations(backends)).toEqual([])
  })
})
