import { Backends } from "../support/processes/backends"
import { cartWith, choosePickup, startCardPayment, stockOf, violations, type Stock } from "./crowd"
import { PowerCut } from "./power-cut"

/** A card that asks for no 3-D Secure and has money. */
const CARD = "4111111111111111"

type Attempt = { state: string; order_id: string | null }

describe("a payment whose shop dies in the middle", () => {
  let backends: Backends
  let cut: PowerCut
  let coin: Stock
  let cart: string
  let pay: () => Promise<unknown>

  beforeAll(async () => {
    backends = await Backends.start(1)
    cut = await PowerCut.of(backends)
  })

  afterAll(() => backends?.stop())

  afterEach(() => backends.cards.behave())

  beforeEach(async () => {
    ;[coin] = (await stockOf(backends, [1])) as [Stock]
    cart = await cartWith(backends.store(0), [coin])
    await choosePickup(backends.store(0), cart)
    const { invoice_id, amount } = await startCardPayment(backends.store(0), cart)
    pay = () => backends.cards.pay({ invoiceId: invoice_id, amount, card: CARD })
  })

  const attempt = () =>
    cut.one<Attempt & { transaction_id: string }>(
      "SELECT transaction_id, state, order_id FROM card_attempt WHERE cart_id = $1",
      [cart]
    )

  const lockTable = (name: string) => () =>
    cut.blocker.query(`LOCK TABLE "${name}" IN EXCLUSIVE MODE`)

  const lockLevel = () =>
    cut.blocker.query(
      "SELECT 1 FROM inventory_level WHERE inventory_item_id = $1 AND location_id = $2 FOR UPDATE",
      [coin.inventory_item_id, coin.location_id]
    )

  /** Makes what was cut off old enough to be looked at again, and waits until the payment has an end. */
  const ended = async (): Promise<Attempt> => {
    await backends.sql.query(
      "UPDATE hold_completion SET updated_at = updated_at - interval '1 hour'"
    )
    await cut.until(async () => !(await cut.one("SELECT 1 FROM hold_completion")))
    const admin = await backends.admin()
    await cut.until(async () => {
      const { transaction_id } = (await attempt())!
      await admin.post(`/admin/card-payments/${transaction_id}/ask`).catch(() => undefined)
      return ["captured", "returned"].includes((await attempt())!.state)
    })
    return (await attempt())!
  }

  /** The money was taken once, for one order, and no number of stock contradicts another. */
  const expectSold = async (paid: Attempt): Promise<void> => {
    expect(paid).toMatchObject({ state: "captured", order_id: expect.stringMatching(/^order_/) })
    const operations = await backends.cards.operations()
    const mine = operations.filter((one) => one.status === "Completed" && one.kind === "payment")
    expect(mine.filter((one) => one.refunded > 0)).toEqual([])
    expect(operations.filter((one) => one.status === "Authorized")).toEqual([])
    const orders = await cut.one(
      `SELECT COUNT(*)::int AS count FROM order_cart link JOIN "order" made ON made.id = link.order_id
       WHERE link.cart_id = $1 AND made.canceled_at IS NULL`,
      [cart]
    )
    expect(orders).toEqual({ count: 1 })
    expect(await violations(backends)).toEqual([])
  }

  it("B3, B2 before the order has reserved: it is made once more, and the money taken once", async () => {
    await cut.killWhile(pay, lockLevel)
    await expectSold(await ended())
  })

  it("B3, B2 while core notes the payment: the order is made once more, and the money taken once", async () => {
    await cut.killWhile(pay, lockTable("payment"))
    await expectSold(await ended())
  })

  it("B3 between the order and taking its money: the money is taken after the restart", async () => {
    await cut.killWhile(pay, lockTable("card_operation"))
    await expectSold(await ended())
  })

  it("B3 without its database no payment is let through, and a report of one comes again", async () => {
    await cut.withoutDatabase(async () => {
      await pay()
    })
    expect(await attempt()).toBeUndefined()
    await backends.cards.change({ delayMs: { pay: 60_000 } })
    await pay()
    expect(await attempt()).toMatchObject({ state: "accepted" })
    await cut.withoutDatabase(async () => {
      await backends.cards.advance(60_000)
      await backends.cards.idle()
    })
    expect(await attempt()).toMatchObject({ state: "accepted" })
    await backends.cards.advance(5 * 60_000)
    await backends.cards.idle()
    await expectSold(await ended())
  })
})
