import type { PurchaseResult } from "@qazyna/sandbox"
import { Backends } from "../support/processes/backends"
import { cartWith, choosePickup, startCardPayment, stockOf, violations, type Stock } from "./crowd"
import { PowerCut } from "./power-cut"

/** A card that asks for no 3-D Secure and has money. */
const CARD = "4111111111111111"

type Attempt = { transaction_id: string; state: string; order_id: string | null }

describe("a payment whose shop dies in the middle", () => {
  let backends: Backends
  let cut: PowerCut
  let coin: Stock
  let cart: string
  let pay: () => Promise<PurchaseResult>

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
    cut.one<Attempt>(
      `SELECT transaction_id, state, order_id FROM card_attempt WHERE cart_id = $1
       ORDER BY state IN ('refused', 'failed') LIMIT 1`,
      [cart]
    )

  const lockTable = (name: string) => () =>
    cut.blocker.query(`LOCK TABLE "${name}" IN EXCLUSIVE MODE`)

  const lockLevel = () =>
    cut.blocker.query(
      "SELECT 1 FROM inventory_level WHERE inventory_item_id = $1 AND location_id = $2 FOR UPDATE",
      [coin.inventory_item_id, coin.location_id]
    )

  /** Makes what was cut off old enough to be looked at again. */
  const letTimePass = async (): Promise<void> => {
    const anHourAgo = "interval '1 hour'"
    await backends.sql.query(`UPDATE hold_completion SET updated_at = updated_at - ${anHourAgo}`)
    for (const table of ["capture", "refund"]) {
      await backends.sql.query(`UPDATE ${table} SET created_at = created_at - ${anHourAgo}`)
    }
  }

  /** Waits until the payment has an end. */
  const ended = async (): Promise<Attempt> => {
    await letTimePass()
    await cut.until(async () => !(await cut.one("SELECT 1 FROM hold_completion")))
    const admin = await backends.admin()
    await cut.until(async () => {
      const { transaction_id } = (await attempt())!
      await admin.post(`/admin/card-payments/${transaction_id}/ask`).catch(() => undefined)
      return ["captured", "returned"].includes((await attempt())!.state)
    })
    return (await attempt())!
  }

  /** What the order knows of money that came and went. */
  const inOrder = async ({ order_id }: Attempt): Promise<number> => {
    const sum = await cut.one<{ amount: string }>(
      "SELECT COALESCE(SUM(amount), 0)::text AS amount FROM order_transaction WHERE order_id = $1",
      [order_id]
    )
    return Number(sum?.amount)
  }

  /** The money was taken once, for one order, and no number of stock contradicts another. */
  const expectSold = async (paid: Attempt): Promise<void> => {
    expect(paid).toMatchObject({ state: "captured", order_id: expect.stringMatching(/^order_/) })
    const operations = await backends.cards.operations()
    const mine = operations.find(({ id }) => id === paid.transaction_id)
    expect(mine).toMatchObject({ status: "Completed", refunded: 0 })
    expect(operations.filter((one) => one.status === "Authorized")).toEqual([])
    expect(await inOrder(paid)).toBe(mine?.amount)
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

  it.each([
    ["before the service has heard of it", "card_operation", 0],
    ["after the money has gone back", "order_transaction", 1000],
  ])("P4, B3 a refund that dies %s is what the service says", async (_when, table, refunded) => {
    await pay()
    const paid = await ended()
    const payment = await cut.one<{ id: string }>(
      `SELECT payment.id FROM payment JOIN card_attempt attempt ON attempt.session_id = payment.payment_session_id
       WHERE attempt.transaction_id = $1`,
      [paid.transaction_id]
    )
    const full = await inOrder(paid)
    const refund = async () => {
      const admin = await backends.admin()
      return admin.post(`/admin/payments/${payment!.id}/refund`, { amount: 1000 })
    }
    await cut.killWhile(refund, lockTable(table))
    await letTimePass()
    const admin = await backends.admin()
    await admin.post(`/admin/card-payments/${paid.transaction_id}/ask`)
    expect(await inOrder(paid)).toBe(full - refunded)
    const operations = await backends.cards.operations()
    const refunds = operations.filter(({ kind }) => kind === "refund")
    expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBe(refunded)
    const recorded = await cut.one(
      "SELECT COALESCE(SUM(amount), 0)::int AS sum FROM refund WHERE payment_id = $1 AND deleted_at IS NULL",
      [payment!.id]
    )
    expect(recorded).toEqual({ sum: refunded })
  })

  it("B3 without its database no payment is let through, and a report of one comes again", async () => {
    await cut.withoutDatabase(async () => {
      await pay()
    })
    await backends.cards.change({ delayMs: { pay: 60_000 } })
    // A question that waited for the database may still be answered, to nobody, and has to come to its end first.
    await cut.until(async () => (await pay()).transactionId === (await attempt())?.transaction_id)
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
